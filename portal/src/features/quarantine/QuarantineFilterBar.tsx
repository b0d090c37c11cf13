import { useTranslation } from 'react-i18next';
import { QUARANTINE_STATES, type QuarantineFacets } from '../../api/quarantine';
import { ChoiceFilter, SpanFilter, TextFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { CategoryFilter, OrganizationFilter, ServiceFilter } from '../items/filters';
import { withCounts } from '../items/counts';
import type { QuarantineFilterState } from './useQuarantineFilter';

interface QuarantineFilterBarProps {
  readonly state: QuarantineFilterState;
  readonly facets: QuarantineFacets | null | undefined;
}

/** What the list can be narrowed to, with how much there is of it. */
export function QuarantineFilterBar({ state, facets }: QuarantineFilterBarProps) {
  const { t } = useTranslation('quarantine');
  const { coded } = state;
  const states = QUARANTINE_STATES.map((value) => ({ value, label: t(`stateOf.${value}`) }));
  return (
    <FilterBar label={t('filter')} isActive={state.isActive} onClear={state.clear}>
      <TextFilter label={t('search')} value={state.text} onChange={state.setText} />
      <ChoiceFilter
        label={t('state')}
        value={coded.values.state}
        options={withCounts(states, facets?.states)}
        onChange={(value) => coded.set('state', value)}
      />
      <ServiceFilter filters={coded} counts={facets?.services} />
      <CategoryFilter filters={coded} counts={facets?.categories} />
      <OrganizationFilter filters={coded} />
      <SpanFilter filters={coded} />
    </FilterBar>
  );
}
