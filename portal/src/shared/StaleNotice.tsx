import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';
import { formatMoment } from './time';

/** Says that a service is away and how old the content below is. */
export function StaleNotice({ since }: { readonly since: number }) {
  const { t, i18n } = useTranslation();
  const time = formatMoment(new Date(since).toISOString(), i18n.language);
  return (
    <div role="status">
      <Notice variant="warning" isInline component="h2" title={t('temporary.title')}>
        {t('temporary.stale', { time })}
      </Notice>
    </div>
  );
}
