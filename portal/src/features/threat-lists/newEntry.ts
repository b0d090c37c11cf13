import type { Effect, EntryKind, NewEntry } from '../../api/threatLists';

/** What the fields of the form hold. */
export interface EntryDraft {
  readonly effect: Effect;
  readonly kind: EntryKind;
  readonly value: string;
  readonly reason: string;
  /** The last day on which it holds, as a date field has it; empty means for ever. */
  readonly lastDay: string;
}

export type EntryField = 'value' | 'reason' | 'expiresAt';

const LONGEST_ALLOWANCE_DAYS = 365;
const USUAL_ALLOWANCE_DAYS = 30;

/** The day so many days after now, as date fields write it, in the person's time zone. */
export function dayAfter(days: number, now: Date): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A draft that allows ends after a month unless somebody says otherwise; one that blocks never ends. */
export function withEffect(draft: EntryDraft, effect: Effect, now: Date): EntryDraft {
  const wasUsual = draft.lastDay === '' || draft.lastDay === dayAfter(USUAL_ALLOWANCE_DAYS, now);
  const usual = effect === 'ALLOW' ? dayAfter(USUAL_ALLOWANCE_DAYS, now) : '';
  return { ...draft, effect, lastDay: wasUsual ? usual : draft.lastDay };
}

export function emptyDraft(): EntryDraft {
  return { effect: 'BLOCK', kind: 'SENDER_ADDRESS', value: '', reason: '', lastDay: '' };
}

/** The fields that cannot be right, before anybody is asked. */
export function wrongFields(draft: EntryDraft, now: Date): readonly EntryField[] {
  const { effect, lastDay } = draft;
  const isPast = lastDay !== '' && lastDay < dayAfter(0, now);
  const isTooLong =
    effect === 'ALLOW' && (lastDay === '' || lastDay >= dayAfter(LONGEST_ALLOWANCE_DAYS, now));
  return [
    ...(draft.value.trim() === '' ? (['value'] as const) : []),
    ...(draft.reason.trim() === '' ? (['reason'] as const) : []),
    ...(isPast || isTooLong ? (['expiresAt'] as const) : []),
  ];
}

/** What is sent: an entry holds until the end of its last day, where the person is. */
export function toEntry({ lastDay, ...draft }: EntryDraft): NewEntry {
  const [year = 0, month = 1, day = 1] = lastDay.split('-').map(Number);
  return {
    ...draft,
    value: draft.value.trim(),
    reason: draft.reason.trim(),
    expiresAt: lastDay === '' ? undefined : new Date(year, month - 1, day + 1).toISOString(),
  };
}
