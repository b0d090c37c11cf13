const DAY_MS = 24 * 60 * 60 * 1000;

/** The language as the person's browser has it, with its region, because regions write times differently. */
function regional(language: string): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}

/** A moment in the person's language and time zone: the time alone today, with its date otherwise. */
export function formatMoment(moment: string, language: string, now: number = Date.now()): string {
  const at = new Date(moment);
  const recent = Math.abs(now - at.getTime()) < DAY_MS;
  return new Intl.DateTimeFormat(
    regional(language),
    recent ? { timeStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(at);
}
