import { useTranslation } from 'react-i18next';
import { SubPages } from '../../shared/SubPages';

/** The policies of data loss prevention, what they look for, and a way to try it. */
export function DlpPage() {
  const { t } = useTranslation(['dlp', 'pages', 'shell']);
  return (
    <SubPages
      title={t('shell:area.dlp')}
      intro={t('pages:dlp.intro')}
      label={t('dlp:pages')}
      pages={[
        { path: '', label: t('dlp:policies') },
        { path: 'templates', label: t('dlp:templates') },
        { path: 'identifiers', label: t('dlp:identifiers') },
        { path: 'try-it', label: t('dlp:try.open') },
      ]}
    />
  );
}
