import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter, TextFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { ORIGINS, type CatalogueFilterState } from './useCatalogueFilter';

interface CatalogueFilterBarProps {
  readonly label: string;
  readonly state: CatalogueFilterState;
  /** What only one of the lists can be narrowed to. */
  readonly children?: ReactNode;
}

/** What the lists of templates and of identifiers can be narrowed to. */
export function CatalogueFilterBar({ label, state, children }: CatalogueFilterBarProps) {
  const { t } = useTranslation('dlp');
  return (
    <FilterBar label={label} isActive={state.isActive} onClear={state.clear}>
      <TextFilter label={t('search')} value={state.text} onChange={state.setText} />
      {children}
      <ChoiceFilter
        label={t('origin')}
        value={state.coded.values.origin}
        options={ORIGINS.map((value) => ({ value, label: t(`originOf.${value}`) }))}
        onChange={(value) => state.coded.set('origin', value)}
      />
    </FilterBar>
  );
}
