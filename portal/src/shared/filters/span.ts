/** The spans of time a list can be narrowed to; BETWEEN takes two days. */
export const SPANS = ['TODAY', 'WEEK', 'MONTH', 'BETWEEN'] as const;

export type Span = (typeof SPANS)[number];

export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAYS_BACK = { TODAY: 0, WEEK: 6, MONTH: 29 } as const;

/** Midnight of a day as people write it in a date field, in their time zone; undefined if it is none. */
function midnight(day: string | undefined, plusDays = 0): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (year === undefined) {
    return undefined;
  }
  const at = new Date(Number(year), Number(month) - 1, Number(date) + plusDays);
  return at.toISOString();
}

/** From when (included) to when (excluded); both days of BETWEEN belong to it. */
export function rangeOf(
  span: Span | undefined,
  since: string | undefined,
  until: string | undefined,
  now: Date = new Date(),
): TimeRange {
  switch (span) {
    case undefined:
      return {};
    case 'BETWEEN':
      return { from: midnight(since), to: midnight(until, 1) };
    default: {
      const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS_BACK[span]);
      return { from: day.toISOString() };
    }
  }
}
