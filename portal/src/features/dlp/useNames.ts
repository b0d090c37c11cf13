import { useQuery } from '@tanstack/react-query';
import { fetchIdentifiers } from '../../api/dlpCatalogue';
import { LONGEST_PAGE, readAll } from '../../api/pages';

const FRESH_MS = 60_000;

/** Gives an identifier's name for its key; the key itself as long as nobody told. */
export function useIdentifierName(): (key: string) => string {
  const { data } = useQuery({
    queryKey: ['dlp', 'identifier-names'],
    queryFn: async ({ signal }) => {
      const all = await readAll((cursor) => fetchIdentifiers({}, cursor, signal, LONGEST_PAGE));
      return new Map(all.map(({ key, name }) => [key, name]));
    },
    staleTime: FRESH_MS,
  });
  return (key) => data?.get(key) ?? key;
}
