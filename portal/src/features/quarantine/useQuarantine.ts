import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isTemporary } from '../../api/problem';
import {
  fetchQuarantine,
  fetchQuarantinedItem,
  type QuarantinedItem,
  type QuarantineFilter,
  type QuarantinePage,
} from '../../api/quarantine';
import { usePages } from '../../shared/usePages';

const KEY = 'quarantine';
const REFRESH_MS = 10_000;
const POLL_WHILE_RELEASING_MS = 1_000;
const POLL_WHILE_AWAY_MS = 5_000;

export function useQuarantine(filter: QuarantineFilter) {
  const pages = usePages<QuarantinedItem, QuarantinePage>(
    [KEY, 'items', filter],
    (cursor, signal) => fetchQuarantine(filter, cursor, signal),
    { refreshMs: REFRESH_MS },
  );
  return { pages, facets: pages.data?.pages[0]?.facets };
}

/** One item; asked for again and again while it is being put back. */
export function useQuarantinedItem(id: string) {
  return useQuery({
    queryKey: [KEY, 'item', id],
    queryFn: ({ signal }) => fetchQuarantinedItem(id, signal),
    refetchInterval: ({ state }) => {
      if (isTemporary(state.error)) {
        return POLL_WHILE_AWAY_MS;
      }
      return state.data?.state === 'RELEASING' ? POLL_WHILE_RELEASING_MS : REFRESH_MS;
    },
  });
}

/** Takes what a call answered about an item, and makes everything else that depends on it look again. */
export function useItemChanged() {
  const queries = useQueryClient();
  return (item: QuarantinedItem) => {
    queries.setQueryData([KEY, 'item', item.id], item);
    void queries.invalidateQueries({ queryKey: [KEY, 'items'] });
    void queries.invalidateQueries({ queryKey: [KEY, 'requests'] });
    void queries.invalidateQueries({ queryKey: ['logs'] });
  };
}
