import { useState } from 'react';
import { LOG_KINDS, LOG_OUTCOMES, type LogFilter } from '../../api/logs';
import { SERVICES } from '../../api/services';
import { rangeOf, SPANS } from '../../shared/filters/span';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { useDebounced } from '../../shared/useDebounced';

const NAMES = [
  'kind',
  'outcome',
  'product',
  'category',
  'org',
  'item',
  'span',
  'since',
  'until',
] as const;

/** What the log is narrowed to: codes and days from the address, names from the fields. */
export function useLogFilter() {
  const coded = useFilters(NAMES);
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState('');
  const { kind, outcome, product, category, org, item, span, since, until } = coded.values;
  const filter: LogFilter = {
    kind: oneOf(LOG_KINDS, kind),
    outcome: oneOf(LOG_OUTCOMES, outcome),
    service: oneOf(SERVICES, product),
    organizationId: org,
    category,
    item,
    title: useDebounced(title.trim()),
    owner: useDebounced(owner.trim()),
    ...rangeOf(oneOf(SPANS, span), since, until),
  };
  return {
    filter,
    coded,
    title,
    setTitle,
    owner,
    setOwner,
    isActive: coded.isActive || title !== '' || owner !== '',
    clear: () => {
      coded.clear();
      setTitle('');
      setOwner('');
    },
  };
}

export type LogFilterState = ReturnType<typeof useLogFilter>;
