import type { components } from '../generated/quarantine-service';
import { answerOf, type Sent } from './answer';
import { recipient } from './clients';
import { known } from './known';

type Schemas = components['schemas'];

/** A link out of a mail: what it is about, and what following it through does. */
export interface ReleaseLink extends Sent<
  Schemas['ReleaseLink'],
  'right' | 'used' | 'recipient' | 'state' | 'title' | 'place' | 'heldAt' | 'expiresAt',
  'sender' | 'request'
> {
  readonly categories: readonly string[];
}

const PATH = '/api/quarantine/links/{token}';

/** Looks at a link; changes nothing. */
export async function fetchReleaseLink(token: string, signal?: AbortSignal): Promise<ReleaseLink> {
  return (await answerOf<unknown>(
    recipient.GET(PATH, { params: { path: { token } }, ...known({ signal }) }),
  )) as ReleaseLink;
}

/** Has the item put back, or asks for that, as the policy allows; works once. */
export async function followReleaseLink(token: string): Promise<ReleaseLink> {
  return (await answerOf<unknown>(
    recipient.POST(PATH, { params: { path: { token } } }),
  )) as ReleaseLink;
}
