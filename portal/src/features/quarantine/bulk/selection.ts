import type { BulkTarget } from '../../../api/bulkJobs';
import { MOST_NAMED } from '../../../api/bulkJobs';
import type {
  QuarantinedItem,
  QuarantineFacets,
  QuarantineFilter,
  QuarantineState,
} from '../../../api/quarantine';

/** States in which an item is still here, so that something can be done about it. */
const STILL_HERE: readonly string[] = ['HELD', 'RELEASE_FAILED'] satisfies QuarantineState[];

export function isStillHere({ state }: Pick<QuarantinedItem, 'state'>): boolean {
  return STILL_HERE.includes(state);
}

/** What people chose: items one by one, or all that fit the filter. */
export type Choice = { readonly all: true } | { readonly ids: ReadonlySet<string> };

export const NOTHING: Choice = { ids: new Set() };

/** The items of the list that are chosen and still here. */
export function chosenOf(
  items: readonly QuarantinedItem[],
  choice: Choice,
): readonly QuarantinedItem[] {
  return items.filter((item) => isStillHere(item) && ('all' in choice || choice.ids.has(item.id)));
}

/** With an item more or less; a list chosen as a whole becomes one that is chosen item by item. */
export function toggled(
  items: readonly QuarantinedItem[],
  choice: Choice,
  id: string,
  isChosen: boolean,
): Choice {
  const ids = new Set(chosenOf(items, choice).map((item) => item.id));
  if (!isChosen) {
    ids.delete(id);
  } else if (ids.size < MOST_NAMED) {
    ids.add(id);
  }
  return { ids };
}

/** Everything of the list that something can be done about. */
export function everyone(items: readonly QuarantinedItem[]): Choice {
  const here = items.filter(isStillHere).slice(0, MOST_NAMED);
  return { ids: new Set(here.map((item) => item.id)) };
}

/** How many items fit the filter and are still here; undefined as long as nobody counted. */
export function countOf(
  filter: QuarantineFilter,
  facets: QuarantineFacets | null | undefined,
): number | undefined {
  return facets?.states
    .filter(({ value }) => STILL_HERE.includes(value))
    .filter(({ value }) => filter.state === undefined || filter.state === value)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * What a job is told. All that fit the filter are those that were there when people looked: what arrived
 * since was not seen, so it is not meant.
 */
export function targetOf(
  items: readonly QuarantinedItem[],
  choice: Choice,
  filter: QuarantineFilter,
): BulkTarget {
  if (!('all' in choice)) {
    return { ids: chosenOf(items, choice).map((item) => item.id) };
  }
  const newest = items[0]?.heldAt;
  return { filter: newest === undefined ? filter : { ...filter, to: justAfter(newest) } };
}

/** The list shows microseconds that a browser does not count. */
function justAfter(moment: string): string {
  return new Date(new Date(moment).getTime() + 1).toISOString();
}
