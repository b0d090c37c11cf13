import { PageSection } from '@patternfly/react-core';
import { PolicyList } from '../policies/PolicyList';

/** The policies of data loss prevention. */
export function DlpPolicies() {
  return (
    <PageSection isFilled>
      <PolicyList context="dlp" />
    </PageSection>
  );
}
