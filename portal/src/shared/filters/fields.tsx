import { FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SPANS } from './span';
import type { FilterState } from './useFilters';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly all?: string;
}

/** A filter with few possible values. */
export function ChoiceFilter({ label, value, options, onChange, all }: ChoiceFilterProps) {
  const { t } = useTranslation('filters');
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id}>
      <FormSelect id={id} value={value ?? ''} onChange={(_event, chosen) => onChange(chosen)}>
        <FormSelectOption value="" label={all ?? t('all')} />
        {options.map((option) => (
          <FormSelectOption key={option.value} value={option.value} label={option.label} />
        ))}
      </FormSelect>
    </FormGroup>
  );
}

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A filter by what people type. */
export function TextFilter({ label, value, onChange }: TextFilterProps) {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id}>
      <TextInput
        id={id}
        type="search"
        value={value}
        maxLength={320}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, text) => onChange(text)}
      />
    </FormGroup>
  );
}

/** A filter by time; two days can be given when the usual spans do not fit. */
export function SpanFilter({ filters }: { readonly filters: FilterState }) {
  const { t } = useTranslation('filters');
  const { span, since, until } = filters.values;
  return (
    <>
      <ChoiceFilter
        label={t('span')}
        value={span}
        all={t('always')}
        options={SPANS.map((value) => ({ value, label: t(`spanOf.${value}`) }))}
        onChange={(value) => filters.set('span', value)}
      />
      {span === 'BETWEEN' && (
        <>
          <DayFilter
            label={t('since')}
            value={since}
            onChange={(day) => filters.set('since', day)}
          />
          <DayFilter
            label={t('until')}
            value={until}
            onChange={(day) => filters.set('until', day)}
          />
        </>
      )}
    </>
  );
}

interface DayFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
}

function DayFilter({ label, value, onChange }: DayFilterProps) {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id}>
      <TextInput
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(_event, day) => onChange(day)}
      />
    </FormGroup>
  );
}
