import type { components } from '../generated/auth-service';
import { answerOf, type Sent } from './answer';
import { auth } from './clients';

type Schemas = components['schemas'];

/** Who is signed in, for which tenant, and what they may do. */
export interface Session extends Sent<Schemas['SessionResponse'], 'role'> {
  readonly administrator: Sent<Schemas['Person'], 'id' | 'name', 'email'>;
  readonly tenant: Sent<Schemas['Organisation'], 'id' | 'name'>;
  readonly permissions: readonly string[];
}

export async function fetchSession(signal?: AbortSignal): Promise<Session> {
  const session = auth.GET('/api/auth/session', signal === undefined ? {} : { signal });
  return (await answerOf(session)) as Session;
}

export async function signIn(username: string, password: string): Promise<void> {
  await answerOf(auth.POST('/api/auth/login', { body: { username, password } }));
}

export async function signOut(): Promise<void> {
  await answerOf(auth.DELETE('/api/auth/session'));
}
