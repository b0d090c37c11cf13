import { useTranslation } from 'react-i18next';

/** Names of countries in the person's language; those of the whole world have no country. */
export function useCountries() {
  const { t, i18n } = useTranslation('dlp');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region', fallback: 'code' });
  return (codes: readonly string[]): string =>
    codes.length === 0
      ? t('everywhere')
      : codes.map((code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code)).join(', ');
}
