import { useTranslation } from 'react-i18next';
import { formatMoment } from './time';

/** A moment people can read and programs too. */
export function Moment({ at }: { readonly at: string }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={at} title={new Date(at).toLocaleString(i18n.language)}>
      {formatMoment(at, i18n.language)}
    </time>
  );
}
