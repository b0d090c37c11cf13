import { useTranslation } from 'react-i18next';
import { SubPages } from '../../shared/SubPages';

/** What was taken away, who wants it back, and how long it is kept. */
export function QuarantinePage() {
  const { t } = useTranslation(['quarantine', 'shell']);
  return (
    <SubPages
      title={t('shell:area.quarantine')}
      intro={t('quarantine:intro')}
      label={t('quarantine:pages')}
      pages={[
        { path: '', label: t('quarantine:items') },
        { path: 'requests', label: t('quarantine:requests') },
        { path: 'policies', label: t('quarantine:policies') },
      ]}
    />
  );
}
