import { useState } from 'react';
import { IDENTIFIER_KINDS, type CatalogueFilter } from '../../api/dlpCatalogue';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { useDebounced } from '../../shared/useDebounced';

export const ORIGINS = ['PREDEFINED', 'OWN'] as const;

/** What the lists of templates and of identifiers are narrowed to. */
export function useCatalogueFilter() {
  const coded = useFilters(['origin', 'kind']);
  const [text, setText] = useState('');
  const origin = oneOf(ORIGINS, coded.values.origin);
  const filter: CatalogueFilter = {
    q: useDebounced(text.trim()),
    kind: oneOf(IDENTIFIER_KINDS, coded.values.kind),
    predefined: origin === undefined ? undefined : origin === 'PREDEFINED',
  };
  return {
    filter,
    coded,
    text,
    setText,
    isActive: coded.isActive || text !== '',
    clear: () => {
      coded.clear();
      setText('');
    },
  };
}

export type CatalogueFilterState = ReturnType<typeof useCatalogueFilter>;
