import { describe, expect, it } from 'vitest';
import {
  compose,
  grown,
  isComplete,
  kindOf,
  NOTHING_FOUND,
  toDocument,
  withKind,
  withPart,
} from './condition';

const card = { identifier: 'credit-card', count: 2 };
const iban = { identifier: 'iban', count: 1 };

describe('a condition', () => {
  it.each([
    [{ all: [card] }, 'all'],
    [{ any: [card] }, 'any'],
    [{ not: card }, 'not'],
    [card, 'found'],
  ] as const)('%j is of the kind %s', (condition, kind) => {
    expect(kindOf(condition)).toBe(kind);
  });

  it('keeps what lies in it when its kind changes', () => {
    expect(withKind(card, 'all')).toEqual({ all: [card] });
    expect(withKind({ all: [card, iban] }, 'any')).toEqual({ any: [card, iban] });
    expect(withKind({ any: [card, iban] }, 'not')).toEqual({ not: card });
    expect(withKind({ not: card }, 'found')).toEqual(card);
  });

  it('grows, changes and shrinks by a part, but never to nothing', () => {
    expect(grown({ all: [card] })).toEqual({ all: [card, NOTHING_FOUND] });
    expect(withPart({ all: [card, iban] }, 1, card)).toEqual({ all: [card, card] });
    expect(withPart({ all: [card, iban] }, 0, undefined)).toEqual({ all: [iban] });
    expect(withPart({ any: [card] }, 0, undefined)).toEqual({ any: [NOTHING_FOUND] });
    expect(compose('not', [])).toEqual({ not: NOTHING_FOUND });
  });

  it('is complete when every leaf names something', () => {
    expect(isComplete({ all: [card, { not: iban }] })).toBe(true);
    expect(isComplete({ all: [card, { not: NOTHING_FOUND }] })).toBe(false);
  });

  it('is sent without members that say nothing', () => {
    const read = {
      all: [{ ...card, all: null, minConfidence: null }],
      any: null,
      identifier: null,
    };
    expect(toDocument(read)).toEqual({
      all: [{ identifier: 'credit-card', count: 2, distinct: true }],
    });
  });
});
