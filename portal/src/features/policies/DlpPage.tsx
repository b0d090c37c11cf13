import { PoliciesPage } from './PoliciesPage';

export function DlpPage() {
  return <PoliciesPage context="dlp" />;
}
