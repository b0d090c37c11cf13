import { describe, expect, it } from 'vitest';
import { anItem } from '../../../testing/samples';
import { chosenOf, countOf, everyone, NOTHING, targetOf, toggled } from './selection';

const items = [
  anItem({ id: 'a', heldAt: '2026-01-05T10:00:00.123456Z' }),
  anItem({ id: 'b', state: 'RELEASED' }),
  anItem({ id: 'c', state: 'RELEASE_FAILED' }),
];
const ids = (choice: Parameters<typeof chosenOf>[1]) =>
  chosenOf(items, choice).map((item) => item.id);

describe('what is chosen of a list', () => {
  it('is what is still here', () => {
    expect(ids(everyone(items))).toEqual(['a', 'c']);
    expect(ids({ all: true })).toEqual(['a', 'c']);
    expect(ids({ ids: new Set(['b', 'c', 'gone']) })).toEqual(['c']);
  });

  it('grows and shrinks by one', () => {
    const one = toggled(items, NOTHING, 'a', true);
    expect(ids(one)).toEqual(['a']);
    expect(ids(toggled(items, one, 'c', true))).toEqual(['a', 'c']);
    expect(ids(toggled(items, { all: true }, 'a', false))).toEqual(['c']);
  });

  it('holds no more than a job takes', () => {
    const many = Array.from({ length: 1_002 }, (_, index) => anItem({ id: String(index) }));
    const full = everyone(many);

    expect(chosenOf(many, full)).toHaveLength(1_000);
    expect(chosenOf(many, toggled(many, full, '1001', true))).toHaveLength(1_000);
  });

  it('is told to a job by name, or by filter up to what was seen', () => {
    expect(targetOf(items, { ids: new Set(['c']) }, { q: 'x' })).toEqual({ ids: ['c'] });
    expect(targetOf(items, { all: true }, { category: 'SPAM' })).toEqual({
      filter: { category: 'SPAM', to: '2026-01-05T10:00:00.124Z' },
    });
  });
});

describe('how many can be chosen', () => {
  const facets = {
    states: [
      { value: 'HELD', count: 70 },
      { value: 'RELEASE_FAILED', count: 5 },
      { value: 'DELETED', count: 9 },
    ],
    services: [],
    categories: [],
  };

  it.each([
    [{}, 75],
    [{ state: 'RELEASE_FAILED' }, 5],
    [{ state: 'DELETED' }, 0],
  ] as const)('%j: %i', (filter, count) => {
    expect(countOf(filter, facets)).toBe(count);
  });

  it('is not known before somebody counted', () => {
    expect(countOf({}, undefined)).toBeUndefined();
  });
});
