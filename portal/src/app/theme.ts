import { recall, remember } from '../shared/preference';

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const PREFERENCE = 'theme';
const DARK_CLASS = 'pf-v6-theme-dark';
const darkDevice = () => window.matchMedia('(prefers-color-scheme: dark)');

export function currentTheme(): Theme {
  return THEMES.find((theme) => theme === recall(PREFERENCE)) ?? 'system';
}

function apply(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && darkDevice().matches);
  document.documentElement.classList.toggle(DARK_CLASS, dark);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  remember(PREFERENCE, theme);
  apply(theme);
}

/** Shows the remembered theme and follows the device while that is the choice. */
export function startTheme(): void {
  apply(currentTheme());
  darkDevice().addEventListener('change', () => apply(currentTheme()));
}
