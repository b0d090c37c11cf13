import { describe, expect, it } from 'vitest';
import { isMoment, wordsOf } from './detailText';

describe('a member of a line that nobody named', () => {
  it.each([
    ['policyNames', 'Policy names'],
    ['at', 'At'],
    ['NEXT_TRY', 'Next try'],
  ])('%s is read as %s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  it.each([
    ['2026-01-05T10:00:00Z', true],
    ['2026-01-05T10:00:00.123456789+01:00', true],
    ['2026-13-45T10:00:00Z', false],
    ['2026-01-05', false],
    ['QUARANTINE', false],
  ])('%s is a time: %s', (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });
});
