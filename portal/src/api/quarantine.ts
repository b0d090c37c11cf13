import type { components } from '../generated/quarantine-service';
import { answerOf, type Sent } from './answer';
import { quarantine } from './clients';
import { known } from './known';
import type { Page } from './pages';
import type { Service } from './services';

type Schemas = components['schemas'];

export type QuarantineState = Schemas['QuarantineState'];

export const QUARANTINE_STATES: readonly QuarantineState[] = [
  'HELD',
  'RELEASING',
  'RELEASED',
  'RELEASE_FAILED',
  'DELETED',
  'EXPIRED',
];

type Actor = Sent<Schemas['QuarantineActor'], 'kind' | 'name' | 'at'>;

interface Release extends Sent<
  Schemas['QuarantineRelease'],
  never,
  'place' | 'identical' | 'releasedAt'
> {
  readonly by: Actor | null;
}

type Failure = Sent<
  Schemas['QuarantineFailure'],
  'reason' | 'remedy' | 'retried' | 'at',
  'nextTryAt'
>;

/** A message or file that was taken away, why, and what became of it. */
export interface QuarantinedItem extends Sent<
  Schemas['QuarantinedItem'],
  | 'id'
  | 'organizationId'
  | 'service'
  | 'kind'
  | 'state'
  | 'title'
  | 'owner'
  | 'place'
  | 'size'
  | 'heldAt'
  | 'content',
  'sender' | 'direction' | 'sha256' | 'messageId' | 'occurredAt' | 'expiresAt'
> {
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
  readonly policies: readonly string[];
  readonly reasons: readonly string[];
  readonly release: Release | null;
  readonly failure: Failure | null;
  readonly deletedBy: Actor | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How many items there are of each state, service and category. */
export interface QuarantineFacets {
  readonly states: readonly FacetCount[];
  readonly services: readonly FacetCount[];
  readonly categories: readonly FacetCount[];
}

export interface QuarantinePage extends Page<QuarantinedItem> {
  readonly facets?: QuarantineFacets | null;
}

export interface QuarantineFilter {
  readonly service?: Service | undefined;
  readonly state?: QuarantineState | undefined;
  readonly category?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly q?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A page of items; the first one comes with counts. */
export async function fetchQuarantine(
  filter: QuarantineFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<QuarantinePage> {
  const query = { limit: 50, facets: cursor === undefined, ...known({ ...filter, cursor }) };
  return (await answerOf(
    quarantine.GET('/api/quarantine/items', { params: { query }, ...known({ signal }) }),
  )) as QuarantinePage;
}

export async function fetchQuarantinedItem(
  id: string,
  signal?: AbortSignal,
): Promise<QuarantinedItem> {
  return (await answerOf(
    quarantine.GET('/api/quarantine/items/{id}', {
      params: { path: { id } },
      ...known({ signal }),
    }),
  )) as QuarantinedItem;
}

/** Has it put back; done when its state is RELEASED. */
export async function releaseItem(id: string): Promise<QuarantinedItem> {
  return (await answerOf(
    quarantine.POST('/api/quarantine/items/{id}/release', { params: { path: { id } } }),
  )) as QuarantinedItem;
}

/** Has it removed for ever. */
export async function deleteItem(id: string): Promise<QuarantinedItem> {
  return (await answerOf(
    quarantine.POST('/api/quarantine/items/{id}/delete', { params: { path: { id } } }),
  )) as QuarantinedItem;
}

/** Its bytes in an archive that the password opens. */
export async function fetchArchive(id: string, password: string): Promise<Blob> {
  return (await answerOf<unknown>(
    quarantine.POST('/api/quarantine/items/{id}/content', {
      params: { path: { id } },
      body: { password },
      headers: { Accept: 'application/zip, application/problem+json' },
      parseAs: 'blob',
    }),
  )) as Blob;
}
