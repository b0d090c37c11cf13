import { Button, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/SessionContext';
import { ChoiceFilter, TextFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { EFFECTS, ENTRY_KINDS } from '../../api/threatLists';
import { AddEntryDialog } from './AddEntryDialog';
import { EntryList } from './EntryList';
import { useEntries, type EntriesState } from './useEntries';

/** What administrators allow and block by name. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const mayManage = useMay('threat:manage');
  const state = useEntries();
  const [isAdding, setAdding] = useState(false);
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <p>{t('intro')}</p>
        </StackItem>
        {mayManage && (
          <StackItem>
            <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
          </StackItem>
        )}
        <StackItem>
          <EntryFilterBar state={state} />
        </StackItem>
        <StackItem>
          <EntryList state={state} />
        </StackItem>
      </Stack>
      {isAdding && <AddEntryDialog onClose={() => setAdding(false)} />}
    </PageSection>
  );
}

function EntryFilterBar({ state }: { readonly state: EntriesState }) {
  const { t } = useTranslation('lists');
  const { coded, typed } = state;
  return (
    <FilterBar label={t('filter')} isActive={state.isActive} onClear={state.clear}>
      <TextFilter label={t('search')} value={typed.text} onChange={typed.setText} />
      <ChoiceFilter
        label={t('effect')}
        value={coded.values.effect}
        options={EFFECTS.map((value) => ({ value, label: t(`effectOf.${value}`) }))}
        onChange={(value) => coded.set('effect', value)}
      />
      <ChoiceFilter
        label={t('kind')}
        value={coded.values.kind}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
        onChange={(value) => coded.set('kind', value)}
      />
    </FilterBar>
  );
}
