import { call, get } from './request';

/** Who is signed in, for which tenant, and what they may do. */
export interface Session {
  readonly administrator: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
  };
  readonly tenant: { readonly id: string; readonly name: string };
  readonly permissions: readonly string[];
}

export function fetchSession(signal?: AbortSignal): Promise<Session> {
  return get<Session>('/api/auth/session', { signal });
}

export async function signIn(username: string, password: string): Promise<void> {
  await call('POST', '/api/auth/login', { body: { username, password } });
}

export async function signOut(): Promise<void> {
  await call('DELETE', '/api/auth/session');
}
