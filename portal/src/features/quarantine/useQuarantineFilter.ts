import { useState } from 'react';
import { QUARANTINE_STATES, type QuarantineFilter } from '../../api/quarantine';
import { SERVICES } from '../../api/services';
import { rangeOf, SPANS } from '../../shared/filters/span';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { useDebounced } from '../../shared/useDebounced';

const NAMES = ['state', 'product', 'category', 'org', 'span', 'since', 'until'] as const;

/** What the list of quarantined items is narrowed to. */
export function useQuarantineFilter() {
  const coded = useFilters(NAMES);
  const [text, setText] = useState('');
  const { state, product, category, org, span, since, until } = coded.values;
  const filter: QuarantineFilter = {
    state: oneOf(QUARANTINE_STATES, state),
    service: oneOf(SERVICES, product),
    category,
    organizationId: org,
    q: useDebounced(text.trim()),
    ...rangeOf(oneOf(SPANS, span), since, until),
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

export type QuarantineFilterState = ReturnType<typeof useQuarantineFilter>;
