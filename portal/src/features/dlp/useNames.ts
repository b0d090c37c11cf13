import { useQuery } from '@tanstack/react-query';
import { fetchIdentifiers, type Identifier } from '../../api/dlpCatalogue';
import { LONGEST_PAGE, readAll } from '../../api/pages';

const FRESH_MS = 60_000;

const NONE: readonly Identifier[] = [];

/** All identifiers, by name. */
export function useIdentifiers(): readonly Identifier[] {
  const { data = NONE } = useQuery({
    queryKey: ['dlp', 'identifiers', 'all'],
    queryFn: async ({ signal }) => {
      const all = await readAll((cursor) => fetchIdentifiers({}, cursor, signal, LONGEST_PAGE));
      return [...all].sort((one, other) => one.name.localeCompare(other.name));
    },
    staleTime: FRESH_MS,
  });
  return data;
}

/** Gives an identifier's name for its key; the key itself as long as nobody told. */
export function useIdentifierName(): (key: string) => string {
  const identifiers = useIdentifiers();
  return (key) => identifiers.find((each) => each.key === key)?.name ?? key;
}
