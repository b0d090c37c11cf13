import { dlpPolicies } from '../../api/dlpPolicies';
import { PolicyPage } from '../policy-form/PolicyPage';
import { ContentSection } from './ContentSection';
import { RulesSection } from './RulesSection';

/** One policy of data loss prevention, to be looked at and changed. */
export function DlpPolicyPage() {
  return (
    <PolicyPage editing={dlpPolicies}>
      <RulesSection />
      <ContentSection />
    </PolicyPage>
  );
}
