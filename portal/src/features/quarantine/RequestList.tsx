import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import {
  fetchReleaseRequests,
  REQUEST_STATES,
  type ReleaseRequest,
} from '../../api/releaseRequests';
import { ChoiceFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { PagedList } from '../../shared/PagedList';
import { useOpenPanel } from '../../shared/useOpenPanel';
import { usePages } from '../../shared/usePages';
import { ItemPanel } from './ItemPanel';
import { RequestTable } from './RequestTable';

const REFRESH_MS = 10_000;

/** Who wants which item back; those who may decide. */
export function RequestList() {
  const { t } = useTranslation('quarantine');
  const filters = useFilters(['state']);
  const state = oneOf(REQUEST_STATES, filters.values.state);
  const shown = useOpenPanel('item');
  const pages = usePages<ReleaseRequest>(
    ['quarantine', 'requests', state],
    (cursor, signal) => fetchReleaseRequests(state, cursor, signal),
    { refreshMs: REFRESH_MS },
  );
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <FilterBar
            label={t('request.filter')}
            isActive={filters.isActive}
            onClear={filters.clear}
          >
            <ChoiceFilter
              label={t('state')}
              value={state}
              options={REQUEST_STATES.map((value) => ({
                value,
                label: t(`request.stateOf.${value}`),
              }))}
              onChange={(value) => filters.set('state', value)}
            />
          </FilterBar>
        </StackItem>
        <StackItem>
          <PagedList
            pages={pages}
            emptyTitle={filters.isActive ? t('request.noMatchTitle') : t('request.emptyTitle')}
            emptyBody={filters.isActive ? t('request.noMatchBody') : t('request.emptyBody')}
          >
            <RequestTable requests={pages.items} onShow={shown.open} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown.id !== null && <ItemPanel key={shown.id} id={shown.id} onClose={shown.close} />}
    </PageSection>
  );
}
