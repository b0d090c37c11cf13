import type { Condition } from '../../api/dlpCatalogue';

/** What a condition demands: all of several, one of several, that one does not hold, or that something is found. */
export const CONDITION_KINDS = ['all', 'any', 'not', 'found'] as const;

export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** How deep conditions may lie in each other here; people lose sight of more. */
export const DEEPEST = 4;

export const NOTHING_FOUND: Condition = { identifier: '', count: 1, distinct: true };

export function kindOf(condition: Condition): ConditionKind {
  if (condition.all) {
    return 'all';
  }
  if (condition.any) {
    return 'any';
  }
  return condition.not ? 'not' : 'found';
}

/** The conditions that lie directly in this one. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.all ?? condition.any ?? (condition.not ? [condition.not] : []);
}

/** A condition of this kind out of these parts. */
export function compose(kind: ConditionKind, parts: readonly Condition[]): Condition {
  const [first = NOTHING_FOUND] = parts;
  switch (kind) {
    case 'all':
      return { all: parts.length === 0 ? [NOTHING_FOUND] : parts };
    case 'any':
      return { any: parts.length === 0 ? [NOTHING_FOUND] : parts };
    case 'not':
      return { not: first };
    case 'found':
      return kindOf(first) === 'found' ? first : NOTHING_FOUND;
  }
}

/** The same demand in another kind; what lies in it, or it itself, becomes the parts. */
export function withKind(condition: Condition, kind: ConditionKind): Condition {
  return compose(kind, kindOf(condition) === 'found' ? [condition] : partsOf(condition));
}

/** With another part in the place of one; without it if there is none. */
export function withPart(
  condition: Condition,
  index: number,
  part: Condition | undefined,
): Condition {
  const parts = partsOf(condition).flatMap((each, place) =>
    place !== index ? [each] : part === undefined ? [] : [part],
  );
  return compose(kindOf(condition), parts);
}

/** With one part more. */
export function grown(condition: Condition): Condition {
  return compose(kindOf(condition), [...partsOf(condition), NOTHING_FOUND]);
}

/** Whether every leaf names what is to be found. */
export function isComplete(condition: Condition): boolean {
  return kindOf(condition) === 'found'
    ? (condition.identifier ?? '') !== ''
    : partsOf(condition).every(isComplete);
}

/** Without members that say nothing; the service wants exactly one kind. */
export function toDocument(condition: Condition): Condition {
  const kind = kindOf(condition);
  if (kind !== 'found') {
    return compose(kind, partsOf(condition).map(toDocument));
  }
  const { identifier, count, distinct, minConfidence } = condition;
  return {
    identifier: identifier ?? '',
    count: count ?? 1,
    distinct: distinct ?? true,
    ...(typeof minConfidence === 'number' ? { minConfidence } : {}),
  };
}
