import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  fetchBulkItems,
  fetchBulkJob,
  type BulkItem,
  type BulkOutcome,
} from '../../../api/bulkJobs';
import { isTemporary } from '../../../api/problem';
import { usePages } from '../../../shared/usePages';

const KEY = 'bulk';
const POLL_WHILE_RUNNING_MS = 1_000;
const POLL_WHILE_AWAY_MS = 5_000;
const REFRESH_MS = 5_000;

/** A job, watched until it is done; what it changed is then looked at again. */
export function useBulkJob(id: string) {
  const queries = useQueryClient();
  const job = useQuery({
    queryKey: [KEY, id],
    queryFn: ({ signal }) => fetchBulkJob(id, signal),
    refetchInterval: ({ state }) => {
      if (isTemporary(state.error)) {
        return POLL_WHILE_AWAY_MS;
      }
      return state.data?.state === 'RUNNING' ? POLL_WHILE_RUNNING_MS : false;
    },
  });
  const state = job.data?.state;
  useEffect(() => {
    if (state === 'COMPLETED') {
      void queries.invalidateQueries({ queryKey: ['quarantine'] });
      void queries.invalidateQueries({ queryKey: ['logs'] });
      void queries.invalidateQueries({ queryKey: [KEY, id, 'items'] });
    }
  }, [queries, id, state]);
  return job;
}

/** The items of a job, as they stand now. */
export function useBulkItems(id: string, outcome: BulkOutcome | undefined) {
  return usePages<BulkItem>(
    [KEY, id, 'items', outcome],
    (cursor, signal) => fetchBulkItems(id, outcome, cursor, signal),
    { refreshMs: REFRESH_MS },
  );
}
