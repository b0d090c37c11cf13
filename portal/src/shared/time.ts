const DAY_MS = 24 * 60 * 60 * 1000;

/** A moment in the person's language and time zone: the time alone today, with its date otherwise. */
export function formatMoment(moment: string, language: string, now: number = Date.now()): string {
  const at = new Date(moment);
  const recent = Math.abs(now - at.getTime()) < DAY_MS;
  return new Intl.DateTimeFormat(
    language,
    recent ? { timeStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(at);
}
