import { PoliciesPage } from './PoliciesPage';

export function ThreatPage() {
  return <PoliciesPage context="threat" />;
}
