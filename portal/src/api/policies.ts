import type { components as Dlp } from '../generated/dlp-service';
import type { components as Quarantine } from '../generated/quarantine-service';
import type { components as Threat } from '../generated/threat-service';
import { answerOf, type Sent } from './answer';
import { dlp, quarantine, threat } from './clients';
import type { Page } from './pages';

type AnyPolicy = Dlp['schemas']['DlpPolicy'] &
  Quarantine['schemas']['QuarantinePolicy'] &
  Threat['schemas']['ThreatPolicy'];

/** What the list of any context's policies has in common, and what only some have. */
export interface Policy
  extends
    Sent<AnyPolicy, 'id' | 'organizationId' | 'service' | 'name' | 'enabled'>,
    Partial<Sent<AnyPolicy, never, 'description' | 'priority' | 'monitorOnly' | 'retentionDays'>> {}

export type PolicyContext = 'threat' | 'dlp' | 'quarantine';

export async function fetchPolicies(
  context: PolicyContext,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Policy>> {
  const options = {
    params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
    ...(signal === undefined ? {} : { signal }),
  };
  switch (context) {
    case 'threat':
      return (await answerOf(threat.GET('/api/threat/policies', options))) as Page<Policy>;
    case 'dlp':
      return (await answerOf(dlp.GET('/api/dlp/policies', options))) as Page<Policy>;
    case 'quarantine':
      return (await answerOf(quarantine.GET('/api/quarantine/policies', options))) as Page<Policy>;
  }
}
