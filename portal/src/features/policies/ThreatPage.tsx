import { useTranslation } from 'react-i18next';
import { SubPages } from '../../shared/SubPages';

/** Threat protection: its policies, and what administrators allow and block by name. */
export function ThreatPage() {
  const { t } = useTranslation(['pages', 'shell']);
  return (
    <SubPages
      title={t('shell:area.threat')}
      intro={t('pages:threat.intro')}
      label={t('pages:threat.pages')}
      pages={[
        { path: '', label: t('pages:threat.policies') },
        { path: 'lists', label: t('pages:threat.lists') },
      ]}
    />
  );
}
