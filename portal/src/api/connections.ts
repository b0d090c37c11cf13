import type { components } from '../generated/connector-service';
import { answerOf, type Sent } from './answer';
import { connector } from './clients';
import { LONGEST_PAGE, readAll, type Page } from './pages';

type Schemas = components['schemas'];

/** What Verify found out about the organization and its administrator. */
export interface Verification {
  readonly id: string;
  readonly organization: Sent<Schemas['FoundOrganization'], 'id' | 'name' | 'domains'>;
  readonly account: Sent<Schemas['FoundAccount'], 'userPrincipalName' | 'roles'> | null;
  readonly services: readonly Sent<Schemas['FoundService'], 'service' | 'licensed'>[];
  readonly expiresAt: string;
}

/** A verification that waits for consent: where to grant it. */
export interface PendingConsent {
  readonly id: string;
  readonly consentUrl?: string | undefined;
}

export type Connection = Sent<
  Schemas['OrganizationResponse'],
  'organizationId' | 'name' | 'mode' | 'delegateRole',
  'synchronizedAt'
>;

function requestVerification(body: Schemas['VerificationRequest']): Promise<unknown> {
  return answerOf<unknown>(connector.POST('/api/connections/verifications', { body }));
}

export async function verifyPassword(username: string, password: string): Promise<Verification> {
  const answer = await requestVerification({ method: 'PASSWORD', username, password });
  return answer as Verification;
}

export async function startConsent(): Promise<PendingConsent> {
  return (await requestVerification({ method: 'CONSENT' })) as PendingConsent;
}

/** How a consent stands: still awaited, verified, or refused with the reason. */
export type ConsentOutcome =
  | { readonly state: 'PENDING' }
  | { readonly state: 'VERIFIED'; readonly verification: Verification }
  | { readonly state: 'REFUSED'; readonly reason: string; readonly remedy: string | undefined };

export async function fetchConsentOutcome(id: string): Promise<ConsentOutcome> {
  const path = { id };
  const answer = await answerOf(
    connector.GET('/api/connections/verifications/{id}', { params: { path } }),
  );
  switch (answer.state) {
    case 'REFUSED':
      return { state: 'REFUSED', reason: answer.reason ?? 'REFUSED', remedy: answer.remedy };
    case 'VERIFIED':
      return { state: 'VERIFIED', verification: answer as Verification };
    default:
      return { state: 'PENDING' };
  }
}

export async function synchronize(organizationId: string, verificationId: string): Promise<void> {
  await answerOf(
    connector.POST('/api/connections/{organizationId}/synchronizations', {
      params: { path: { organizationId } },
      body: { verificationId },
    }),
  );
}

/** Every connected organization. */
export function fetchConnections(signal?: AbortSignal): Promise<readonly Connection[]> {
  return readAll(async (cursor) => {
    const query = { limit: LONGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = connector.GET('/api/connections', {
      params: { query },
      ...(signal === undefined ? {} : { signal }),
    });
    return (await answerOf(page)) as Page<Connection>;
  });
}
