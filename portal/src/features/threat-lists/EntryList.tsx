import { Button, EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTemporary } from '../../api/problem';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { StaleNotice } from '../../shared/StaleNotice';
import { EntryTable } from './EntryTable';
import type { EntriesState } from './useEntries';

const STEP = 100;

/** The entries in whichever state they are, some at a time. */
export function EntryList({ state }: { readonly state: EntriesState }) {
  const { t } = useTranslation(['lists', 'shell']);
  const [most, setMost] = useState(STEP);
  const { query, found } = state;
  if (query.data === undefined) {
    return query.error === null ? (
      <Loading />
    ) : (
      <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  if (found.length === 0) {
    return (
      <EmptyState
        headingLevel="h2"
        titleText={t(state.isActive ? 'lists:noMatchTitle' : 'lists:emptyTitle')}
      >
        <EmptyStateBody>
          {t(state.isActive ? 'lists:noMatchBody' : 'lists:emptyBody')}
        </EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <>
      {isTemporary(query.error) && <StaleNotice since={query.dataUpdatedAt} />}
      <EntryTable entries={found.slice(0, most)} />
      {found.length > most && (
        <Button variant="link" onClick={() => setMost(most + STEP)}>
          {t('shell:more')}
        </Button>
      )}
    </>
  );
}
