import type { components } from '../generated/quarantine-service';
import { answerOf, type Sent } from './answer';
import { quarantine } from './clients';
import { known } from './known';
import type { Page } from './pages';
import type { QuarantinedItem } from './quarantine';

type Schemas = components['schemas'];

export type RequestState = Schemas['ReleaseRequestState'];

export const REQUEST_STATES: readonly RequestState[] = ['PENDING', 'APPROVED', 'DENIED', 'CLOSED'];

/** Somebody asked for an item; people decide on it once. */
export interface ReleaseRequest extends Sent<
  Schemas['ReleaseRequest'],
  'id' | 'state' | 'requestedBy' | 'requestedAt',
  'comment' | 'decidedBy' | 'decidedAt'
> {
  readonly item: QuarantinedItem;
}

export async function fetchReleaseRequests(
  state: RequestState | undefined,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<ReleaseRequest>> {
  const query = { limit: 50, ...known({ state, cursor }) };
  return (await answerOf(
    quarantine.GET('/api/quarantine/release-requests', { params: { query }, ...known({ signal }) }),
  )) as Page<ReleaseRequest>;
}

/** Has the item put back that was asked for. */
export async function approveRequest(id: string): Promise<void> {
  await answerOf(
    quarantine.POST('/api/quarantine/release-requests/{id}/approve', { params: { path: { id } } }),
  );
}

/** Leaves the item where it is. */
export async function denyRequest(id: string): Promise<void> {
  await answerOf(
    quarantine.POST('/api/quarantine/release-requests/{id}/deny', { params: { path: { id } } }),
  );
}
