import { threatPolicies } from '../../api/threatPolicies';
import { PolicyListPage } from './PolicyListPage';

/** The threat policies. */
export function ThreatPolicies() {
  return <PolicyListPage editing={threatPolicies} />;
}
