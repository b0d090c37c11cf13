import { describe, expect, it } from 'vitest';
import { rangeOf } from './span';

const NOW = new Date(2026, 2, 3, 14, 30);

/** Midnight of a day in the time zone of the machine. */
function local(month: number, day: number): string {
  return new Date(2026, month - 1, day).toISOString();
}

describe('a span of time', () => {
  it.each([
    [undefined, {}],
    ['TODAY', { from: local(3, 3) }],
    ['WEEK', { from: local(2, 25) }],
    ['MONTH', { from: local(2, 2) }],
  ] as const)('%s begins at a midnight of here', (span, range) => {
    expect(rangeOf(span, undefined, undefined, NOW)).toEqual(range);
  });

  it('holds both of its days', () => {
    expect(rangeOf('BETWEEN', '2026-02-27', '2026-02-28', NOW)).toEqual({
      from: local(2, 27),
      to: local(3, 1),
    });
  });

  it('is open where no day is given, or none that is one', () => {
    expect(rangeOf('BETWEEN', '', '2026-02-28', NOW)).toEqual({ to: local(3, 1) });
    expect(rangeOf('BETWEEN', "27' or 1", undefined, NOW)).toEqual({});
  });
});
