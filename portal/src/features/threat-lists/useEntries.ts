import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isTemporary } from '../../api/problem';
import { EFFECTS, ENTRY_KINDS, fetchEntries, type ListEntry } from '../../api/threatLists';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { useTypedFilter } from '../../shared/filters/useTypedFilter';

export const ENTRIES_KEY = 'threat-lists';

const POLL_WHILE_AWAY_MS = 5_000;
const NAMES = ['effect', 'kind'] as const;

function holds(entry: ListEntry, text: string): boolean {
  return [entry.value, entry.reason, entry.owner].some((part) => part.toLowerCase().includes(text));
}

/** The entries of the lists, narrowed down by what the address and the field say. */
export function useEntries() {
  const coded = useFilters(NAMES);
  const typed = useTypedFilter('q');
  const effect = oneOf(EFFECTS, coded.values.effect);
  const kind = oneOf(ENTRY_KINDS, coded.values.kind);
  const query = useQuery({
    queryKey: [ENTRIES_KEY, effect, kind],
    queryFn: ({ signal }) => fetchEntries({ effect, kind }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isTemporary(state.error) ? POLL_WHILE_AWAY_MS : false),
  });
  const text = typed.settled.toLowerCase();
  const clear = () => {
    coded.clear();
    typed.setText('');
  };
  return {
    query,
    found: query.data?.filter((entry) => holds(entry, text)) ?? [],
    coded,
    typed,
    clear,
    isActive: coded.isActive || typed.text !== '',
  };
}

export type EntriesState = ReturnType<typeof useEntries>;
