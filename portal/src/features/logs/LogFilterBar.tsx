import { useTranslation } from 'react-i18next';
import { LOG_KINDS, LOG_OUTCOMES } from '../../api/logs';
import { ChoiceFilter, SpanFilter, TextFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { CategoryFilter, OrganizationFilter, ServiceFilter } from '../items/filters';
import type { LogFilterState } from './useLogFilter';

/** What the log can be narrowed to. */
export function LogFilterBar({ state }: { readonly state: LogFilterState }) {
  const { t } = useTranslation('logs');
  const { coded } = state;
  return (
    <FilterBar label={t('filter')} isActive={state.isActive} onClear={state.clear}>
      <TextFilter label={t('title')} value={state.title} onChange={state.setTitle} />
      <TextFilter label={t('owner')} value={state.owner} onChange={state.setOwner} />
      <ChoiceFilter
        label={t('kind')}
        value={coded.values.kind}
        options={LOG_KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
        onChange={(value) => coded.set('kind', value)}
      />
      <ChoiceFilter
        label={t('outcome')}
        value={coded.values.outcome}
        options={LOG_OUTCOMES.map((value) => ({ value, label: t(`outcomeOf.${value}`) }))}
        onChange={(value) => coded.set('outcome', value)}
      />
      <ServiceFilter filters={coded} />
      <CategoryFilter filters={coded} />
      <OrganizationFilter filters={coded} />
      <SpanFilter filters={coded} />
    </FilterBar>
  );
}
