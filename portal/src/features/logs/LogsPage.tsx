import { useTranslation } from 'react-i18next';
import { SubPages } from '../../shared/SubPages';

/** What happened, and who did what. */
export function LogsPage() {
  const { t } = useTranslation(['logs', 'shell']);
  return (
    <SubPages
      title={t('shell:area.logs')}
      intro={t('logs:intro')}
      label={t('logs:pages')}
      pages={[
        { path: '', label: t('logs:events') },
        { path: 'audit-trail', label: t('logs:auditTrail') },
      ]}
    />
  );
}
