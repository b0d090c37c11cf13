import type { components } from '../generated/log-service';
import { answerOf, type Sent } from './answer';
import { log } from './clients';
import { known } from './known';
import type { Page } from './pages';

type Schemas = components['schemas'];

/** One entry of the audit trail: who did what to what, from where, and whether it was let through. */
export interface AuditEntry extends Sent<
  Schemas['AuditEntry'],
  'sequence' | 'id' | 'at' | 'source' | 'action' | 'outcome' | 'hash',
  'before' | 'after' | 'reason'
> {
  readonly actor: Sent<Schemas['Actor'], 'kind' | 'id' | 'name'>;
  readonly target: Sent<Schemas['Target'], 'kind' | 'id'>;
  readonly origin: Sent<Schemas['Origin'], never, 'address' | 'userAgent'> | null;
}

/** What checking the chain of the whole trail found. */
export type AuditVerification = Sent<
  Schemas['AuditVerification'],
  'intact' | 'entries' | 'checkpoints' | 'verifiedAt',
  'firstBrokenSequence' | 'reason'
>;

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export async function fetchAudit(
  filter: AuditFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<AuditEntry>> {
  const query = { limit: 50, ...known({ ...filter, cursor }) };
  return (await answerOf(
    log.GET('/api/logs/audit', { params: { query }, ...known({ signal }) }),
  )) as Page<AuditEntry>;
}

export async function verifyAudit(): Promise<AuditVerification> {
  return (await answerOf(log.GET('/api/logs/audit/verification'))) as AuditVerification;
}
