import { describe, expect, it } from 'vitest';
import { dayAfter, emptyDraft, toEntry, withEffect, wrongFields } from './newEntry';

const NOW = new Date(2026, 0, 31, 12);
const filled = { ...emptyDraft(), value: ' a@b.example ', reason: 'why' };

describe('a new entry of the lists', () => {
  it('counts days across months', () => {
    expect(dayAfter(1, NOW)).toBe('2026-02-01');
    expect(dayAfter(-31, NOW)).toBe('2025-12-31');
  });

  it('ends after a month when it allows, unless a day was chosen', () => {
    const allowing = withEffect(filled, 'ALLOW', NOW);
    expect(allowing.lastDay).toBe('2026-03-02');
    expect(withEffect(allowing, 'BLOCK', NOW).lastDay).toBe('');
    expect(withEffect({ ...filled, lastDay: '2026-02-05' }, 'ALLOW', NOW).lastDay).toBe(
      '2026-02-05',
    );
  });

  it.each([
    [filled, []],
    [emptyDraft(), ['value', 'reason']],
    [{ ...filled, lastDay: '2026-01-30' }, ['expiresAt']],
    [{ ...filled, lastDay: '2026-01-31' }, []],
    [{ ...filled, effect: 'ALLOW' }, ['expiresAt']],
    [{ ...filled, effect: 'ALLOW', lastDay: '2027-01-30' }, []],
    [{ ...filled, effect: 'ALLOW', lastDay: '2027-01-31' }, ['expiresAt']],
  ] as const)('%j has these fields wrong: %j', (draft, fields) => {
    expect(wrongFields(draft, NOW)).toEqual(fields);
  });

  it('holds until its last day is over', () => {
    expect(toEntry({ ...filled, lastDay: '2026-02-28' })).toEqual({
      effect: 'BLOCK',
      kind: 'SENDER_ADDRESS',
      value: 'a@b.example',
      reason: 'why',
      expiresAt: new Date(2026, 2, 1).toISOString(),
    });
    expect(toEntry(filled).expiresAt).toBeUndefined();
  });
});
