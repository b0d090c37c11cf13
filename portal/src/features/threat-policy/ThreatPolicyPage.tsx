import { threatPolicies } from '../../api/threatPolicies';
import { PolicyPage } from '../policy-form/PolicyPage';
import { FilesSection } from './FilesSection';
import { MalwareSection } from './MalwareSection';
import { SpamSection } from './SpamSection';
import { WebSection } from './WebSection';

/** One threat policy, to be looked at and changed. */
export function ThreatPolicyPage() {
  return (
    <PolicyPage editing={threatPolicies}>
      <SpamSection />
      <MalwareSection />
      <FilesSection />
      <WebSection />
    </PolicyPage>
  );
}
