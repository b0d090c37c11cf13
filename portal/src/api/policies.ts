import type { components as Dlp } from '../generated/dlp-service';
import type { components as Quarantine } from '../generated/quarantine-service';
import type { components as Threat } from '../generated/threat-service';
import { answerOf, type Sent } from './answer';
import { dlp, quarantine, threat } from './clients';
import { known } from './known';
import type { Page } from './pages';

type ThreatPolicy = Threat['schemas']['ThreatPolicy'];

type DlpPolicy = Dlp['schemas']['DlpPolicy'];

type AnyPolicy = DlpPolicy & Quarantine['schemas']['QuarantinePolicy'] & ThreatPolicy;

export type Action = Threat['schemas']['Action'];

/** What the list of any context's policies has in common, and what only some have. */
export interface Policy
  extends
    Sent<AnyPolicy, 'id' | 'organizationId' | 'service' | 'name' | 'enabled' | 'version'>,
    Partial<Sent<AnyPolicy, never, 'description' | 'priority' | 'monitorOnly' | 'retentionDays'>>,
    Partial<
      Sent<
        ThreatPolicy,
        never,
        'malwareScanning' | 'fileBlocking' | 'webReputation' | 'spamProtection'
      >
    > {
  readonly rules?: readonly Sent<Dlp['schemas']['DlpRule'], 'template' | 'action'>[] | null;
}

export type PolicyContext = 'threat' | 'dlp' | 'quarantine';

export async function fetchPolicies(
  context: PolicyContext,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Policy>> {
  const options = { params: { query: { limit: 50, ...known({ cursor }) } }, ...known({ signal }) };
  switch (context) {
    case 'threat':
      return (await answerOf(threat.GET('/api/threat/policies', options))) as Page<Policy>;
    case 'dlp':
      return (await answerOf(dlp.GET('/api/dlp/policies', options))) as Page<Policy>;
    case 'quarantine':
      return (await answerOf(quarantine.GET('/api/quarantine/policies', options))) as Page<Policy>;
  }
}

/** Switches a policy on or off, unless it was changed since it was read. */
export async function switchPolicy(
  context: 'threat' | 'dlp',
  { id, version }: Pick<Policy, 'id' | 'version'>,
  enabled: boolean,
): Promise<void> {
  const options = {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    body: { enabled },
  };
  await answerOf<unknown>(
    context === 'threat'
      ? threat.PATCH('/api/threat/policies/{id}', options)
      : dlp.PATCH('/api/dlp/policies/{id}', options),
  );
}
