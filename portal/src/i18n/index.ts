import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { recall, remember } from '../shared/preference';
import english, { type Catalogue } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogue;
  }
}

/** The languages of the portal, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', zh: '中文' } as const;

export type Language = keyof typeof LANGUAGES;

const PREFERENCE = 'language';

function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && value in LANGUAGES;
}

function preferredLanguage(): Language {
  const wishes = [recall(PREFERENCE), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wishes.find(isLanguage) ?? 'en';
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) {
    return;
  }
  const catalogue =
    language === 'de' ? (await import('./de')).default : (await import('./zh')).default;
  for (const [namespace, texts] of Object.entries(catalogue)) {
    i18next.addResourceBundle(language, namespace, texts);
  }
}

/** Switches all texts, dates and the document's language; fetches the catalogue when it is not here yet. */
export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember(PREFERENCE, language);
}

/** Starts with the remembered language, else the browser's. */
export async function startTranslation(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { en: english },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
