import { call, get } from './request';
import type { Service } from './services';
import type { Page } from './tasks';

export interface Verification {
  readonly id: string;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly domains: readonly string[];
  };
  readonly account: {
    readonly userPrincipalName: string;
    readonly roles: readonly string[];
  } | null;
  readonly services: readonly { readonly service: Service; readonly licensed: boolean }[];
  readonly expiresAt: string;
}

/** A verification that waits for consent: where to grant it. */
export interface PendingConsent {
  readonly id: string;
  readonly consentUrl?: string | undefined;
}

export interface Connection {
  readonly organizationId: string;
  readonly name: string;
  readonly mode: 'DELEGATE_ACCOUNT' | 'APP_CONSENT';
  readonly delegateRole: 'GLOBAL_ADMINISTRATOR' | 'SERVICE_SUPPORT_ADMINISTRATOR' | 'NONE';
  readonly synchronizedAt: string | null;
}

const VERIFICATIONS = '/api/connections/verifications';

export async function verifyPassword(username: string, password: string): Promise<Verification> {
  const body = { method: 'PASSWORD', username, password };
  return (await call<Verification>('POST', VERIFICATIONS, { body })).body;
}

export async function startConsent(): Promise<PendingConsent> {
  return (await call<PendingConsent>('POST', VERIFICATIONS, { body: { method: 'CONSENT' } })).body;
}

/** How a consent stands: still awaited, verified, or refused with the reason. */
export type ConsentOutcome =
  | { readonly state: 'PENDING' }
  | { readonly state: 'VERIFIED'; readonly verification: Verification }
  | { readonly state: 'REFUSED'; readonly reason: string; readonly remedy: string | undefined };

interface VerificationAnswer extends Omit<Verification, 'organization'> {
  readonly organization: Verification['organization'] | null;
  readonly reason: string | null;
  readonly remedy: string | null;
}

export async function fetchConsentOutcome(id: string): Promise<ConsentOutcome> {
  const answer = await get<VerificationAnswer>(`${VERIFICATIONS}/${encodeURIComponent(id)}`);
  const { organization, reason, remedy } = answer;
  if (reason !== null) {
    return { state: 'REFUSED', reason, remedy: remedy ?? undefined };
  }
  return organization === null
    ? { state: 'PENDING' }
    : { state: 'VERIFIED', verification: { ...answer, organization } };
}

export async function synchronize(organizationId: string, verificationId: string): Promise<void> {
  const path = `/api/connections/${encodeURIComponent(organizationId)}/synchronizations`;
  await call('POST', path, { body: { verificationId } });
}

export async function fetchConnections(signal?: AbortSignal): Promise<readonly Connection[]> {
  const answer = await get<readonly Connection[] | Page<Connection>>('/api/connections', {
    signal,
  });
  return 'items' in answer ? answer.items : answer;
}
