import { useState } from 'react';
import type { BulkTarget } from '../../../api/bulkJobs';
import type { QuarantinedItem, QuarantineFacets, QuarantineFilter } from '../../../api/quarantine';
import { chosenOf, countOf, everyone, NOTHING, targetOf, toggled, type Choice } from './selection';

export interface Selection {
  readonly isAll: boolean;
  readonly isChosen: (id: string) => boolean;
  /** How many items are chosen. */
  readonly count: number;
  /** How many could be, if somebody counted. */
  readonly possible: number | undefined;
  readonly toggle: (id: string, chosen: boolean) => void;
  readonly chooseShown: () => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
  /** What a job is told, as it is now. */
  readonly target: () => BulkTarget;
}

/** What is chosen of the list; another filter begins anew. */
export function useSelection(
  items: readonly QuarantinedItem[],
  filter: QuarantineFilter,
  facets: QuarantineFacets | null | undefined,
): Selection {
  const about = JSON.stringify(filter);
  const [kept, keep] = useState<{ readonly about: string; readonly choice: Choice }>();
  const choice = kept?.about === about ? kept.choice : NOTHING;
  const choose = (next: Choice) => keep({ about, choice: next });
  const isAll = 'all' in choice;
  const chosen = new Set(chosenOf(items, choice).map((item) => item.id));
  const possible = countOf(filter, facets);
  return {
    isAll,
    isChosen: (id) => chosen.has(id),
    count: isAll ? (possible ?? chosen.size) : chosen.size,
    possible,
    toggle: (id, isChosen) => choose(toggled(items, choice, id, isChosen)),
    chooseShown: () => choose(everyone(items)),
    chooseAll: () => choose({ all: true }),
    clear: () => choose(NOTHING),
    target: () => targetOf(items, choice, filter),
  };
}
