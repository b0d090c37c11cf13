import { QUARANTINE_STATES, type QuarantineFilter } from '../../api/quarantine';
import { SERVICES } from '../../api/services';
import { rangeOf, SPANS } from '../../shared/filters/span';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { useTypedFilter } from '../../shared/filters/useTypedFilter';

const NAMES = ['state', 'product', 'category', 'org', 'span', 'since', 'until'] as const;

/** What the list of quarantined items is narrowed to. */
export function useQuarantineFilter() {
  const coded = useFilters(NAMES);
  const { text, setText, settled } = useTypedFilter('q');
  const { state, product, category, org, span, since, until } = coded.values;
  const filter: QuarantineFilter = {
    state: oneOf(QUARANTINE_STATES, state),
    service: oneOf(SERVICES, product),
    category,
    organizationId: org,
    q: settled,
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
