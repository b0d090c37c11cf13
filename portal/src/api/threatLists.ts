import type { components } from '../generated/threat-service';
import { answerOf, type Sent } from './answer';
import { threat } from './clients';
import { known } from './known';
import { LONGEST_PAGE, readAll, type Page } from './pages';

type Schemas = components['schemas'];

export type Effect = Schemas['Effect'];

export const EFFECTS: readonly Effect[] = ['BLOCK', 'ALLOW'];

export type EntryKind = Schemas['EntryKind'];

export const ENTRY_KINDS: readonly EntryKind[] = [
  'SENDER_ADDRESS',
  'SENDER_DOMAIN',
  'SHA256',
  'FILE_NAME',
  'DOMAIN',
  'URL',
];

/** What an administrator allows or blocks by name, why, and until when. */
export type ListEntry = Sent<
  Schemas['ListEntry'],
  'id' | 'effect' | 'kind' | 'value' | 'reason' | 'owner' | 'createdAt',
  'expiresAt'
>;

export interface NewEntry {
  readonly effect: Effect;
  readonly kind: EntryKind;
  readonly value: string;
  readonly reason: string;
  readonly expiresAt?: string | undefined;
}

export interface EntryFilter {
  readonly effect?: Effect | undefined;
  readonly kind?: EntryKind | undefined;
}

/** All entries in force, the newest first; there are ten thousand at most. */
export async function fetchEntries(
  filter: EntryFilter,
  signal?: AbortSignal,
): Promise<readonly ListEntry[]> {
  return readAll(async (cursor) => {
    const query = { limit: LONGEST_PAGE, ...known({ ...filter, cursor }) };
    const page = threat.GET('/api/threat/lists', { params: { query }, ...known({ signal }) });
    return (await answerOf<unknown>(page)) as Page<ListEntry>;
  });
}

export async function addEntry(entry: NewEntry): Promise<void> {
  const { expiresAt, ...rest } = entry;
  await answerOf<unknown>(
    threat.POST('/api/threat/lists', { body: { ...rest, ...known({ expiresAt }) } }),
  );
}

export async function removeEntry(id: string): Promise<void> {
  await answerOf<unknown>(threat.DELETE('/api/threat/lists/{id}', { params: { path: { id } } }));
}
