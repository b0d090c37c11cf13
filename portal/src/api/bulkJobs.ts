import type { components } from '../generated/quarantine-service';
import { answerOf, type Sent } from './answer';
import { quarantine } from './clients';
import { known } from './known';
import type { Page } from './pages';
import type { QuarantinedItem, QuarantineFilter } from './quarantine';

type Schemas = components['schemas'];

export type BulkAction = Schemas['BulkAction'];

export type BulkOutcome = Schemas['BulkOutcome'];

export const BULK_OUTCOMES: readonly BulkOutcome[] = ['DONE', 'UNNEEDED', 'REFUSED'];

/** Most items that a job takes by name, and by a filter. */
export const MOST_NAMED = 1_000;
export const MOST_FILTERED = 10_000;

/** Many items that are released or deleted one after another. */
export type BulkJob = Sent<
  Schemas['BulkJob'],
  'id' | 'action' | 'state' | 'total' | 'done' | 'unneeded' | 'refused' | 'startedBy' | 'startedAt',
  'finishedAt'
>;

/** An item as it stands now, and what came of it in the job; null while its turn has not come. */
export interface BulkItem {
  readonly item: QuarantinedItem;
  readonly outcome: BulkOutcome | null;
}

/** Which items are meant: those that are named, or those that are kept and fit a filter. */
export type BulkTarget =
  { readonly ids: readonly string[] } | { readonly filter: QuarantineFilter };

/** Starts a job; with the same key it is one, however often it is sent. */
export async function startBulkJob(
  action: BulkAction,
  target: BulkTarget,
  key: string,
): Promise<BulkJob> {
  const meant = 'ids' in target ? { ids: [...target.ids] } : { filter: known(target.filter) };
  return (await answerOf<unknown>(
    quarantine.POST('/api/quarantine/bulk', {
      headers: { 'Idempotency-Key': key },
      body: { action, ...meant },
    }),
  )) as BulkJob;
}

export async function fetchBulkJob(id: string, signal?: AbortSignal): Promise<BulkJob> {
  return (await answerOf(
    quarantine.GET('/api/quarantine/bulk/{id}', { params: { path: { id } }, ...known({ signal }) }),
  )) as BulkJob;
}

export async function fetchBulkItems(
  id: string,
  outcome: BulkOutcome | undefined,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<BulkItem>> {
  const query = { limit: 50, ...known({ outcome, cursor }) };
  return (await answerOf(
    quarantine.GET('/api/quarantine/bulk/{id}/items', {
      params: { path: { id }, query },
      ...known({ signal }),
    }),
  )) as Page<BulkItem>;
}
