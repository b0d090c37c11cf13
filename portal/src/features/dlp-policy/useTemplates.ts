import { useQuery } from '@tanstack/react-query';
import { fetchTemplates, type Template } from '../../api/dlpCatalogue';
import { LONGEST_PAGE, readAll } from '../../api/pages';

const NONE: readonly Template[] = [];

/** All templates by name, and the name for a key; the key itself as long as nobody told. */
export function useTemplates() {
  const { data = NONE } = useQuery({
    queryKey: ['dlp', 'templates', 'all'],
    queryFn: async ({ signal }) => {
      const all = await readAll((cursor) => fetchTemplates({}, cursor, signal, LONGEST_PAGE));
      return [...all].sort((one, other) => one.name.localeCompare(other.name));
    },
  });
  return {
    templates: data,
    nameOf: (key: string) => data.find((each) => each.key === key)?.name ?? key,
  };
}
