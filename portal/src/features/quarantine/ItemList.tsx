import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { ItemPanel } from './ItemPanel';
import { ItemTable } from './ItemTable';
import { QuarantineFilterBar } from './QuarantineFilterBar';
import { useQuarantine } from './useQuarantine';
import { useQuarantineFilter } from './useQuarantineFilter';

/** Messages and files that were taken away, newest first. */
export function ItemList() {
  const { t } = useTranslation('quarantine');
  const state = useQuarantineFilter();
  const { pages, facets } = useQuarantine(state.filter);
  const shown = useOpenPanel('item');
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <QuarantineFilterBar state={state} facets={facets} />
        </StackItem>
        <StackItem>
          <PagedList
            pages={pages}
            emptyTitle={state.isActive ? t('noMatchTitle') : t('emptyTitle')}
            emptyBody={state.isActive ? t('noMatchBody') : t('emptyBody')}
          >
            <ItemTable items={pages.items} onShow={shown.open} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown.id !== null && <ItemPanel key={shown.id} id={shown.id} onClose={shown.close} />}
    </PageSection>
  );
}
