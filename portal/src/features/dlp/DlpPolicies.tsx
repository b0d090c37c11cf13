import { dlpPolicies } from '../../api/dlpPolicies';
import { PolicyListPage } from '../policies/PolicyListPage';

/** The policies of data loss prevention. */
export function DlpPolicies() {
  return <PolicyListPage editing={dlpPolicies} />;
}
