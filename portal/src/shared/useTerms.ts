import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../i18n/en';

type Group = keyof Catalogue['terms'];

/** Puts a stable code of the services into the person's language; an unknown code stays as it is. */
export function useTerms() {
  const { t, i18n } = useTranslation('terms');
  return (group: Group, code: string): string => {
    const key = `${group}.${code}` as 'category.MALWARE';
    return /^\w+$/.test(code) && i18n.exists(key, { ns: 'terms' }) ? t(key) : code;
  };
}
