import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/SessionContext';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { BulkBar } from './bulk/BulkBar';
import { useSelection } from './bulk/useSelection';
import { ItemTable } from './ItemTable';
import { QuarantineFilterBar } from './QuarantineFilterBar';
import { useQuarantine } from './useQuarantine';
import { useQuarantineFilter } from './useQuarantineFilter';

const BulkPanel = lazy(async () => ({
  default: (await import('./bulk/BulkPanel')).BulkPanel,
}));
const ItemPanel = lazy(async () => ({ default: (await import('./ItemPanel')).ItemPanel }));

/** Messages and files that were taken away, newest first. */
export function ItemList() {
  const { t } = useTranslation('quarantine');
  const state = useQuarantineFilter();
  const { pages, facets } = useQuarantine(state.filter);
  const mayManage = useMay('quarantine:manage');
  const selection = useSelection(pages.items, state.filter, facets);
  const shown = useOpenPanel('item');
  const job = useOpenPanel('bulk');
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <QuarantineFilterBar state={state} facets={facets} />
        </StackItem>
        {mayManage && (
          <StackItem>
            <BulkBar selection={selection} onStarted={job.open} />
          </StackItem>
        )}
        <StackItem>
          <PagedList
            pages={pages}
            emptyTitle={state.isActive ? t('noMatchTitle') : t('emptyTitle')}
            emptyBody={state.isActive ? t('noMatchBody') : t('emptyBody')}
          >
            <ItemTable
              items={pages.items}
              onShow={shown.open}
              {...(mayManage ? { selection } : {})}
            />
          </PagedList>
        </StackItem>
      </Stack>
      <Suspense fallback={null}>
        {job.id !== null && <BulkPanel key={job.id} id={job.id} onClose={job.close} />}
        {shown.id !== null && <ItemPanel key={shown.id} id={shown.id} onClose={shown.close} />}
      </Suspense>
    </PageSection>
  );
}
