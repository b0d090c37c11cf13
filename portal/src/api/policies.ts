import { get } from './request';
import type { Service } from './services';
import type { Page } from './tasks';

/** What the list of any context's policies has in common. */
export interface Policy {
  readonly id: string;
  readonly organizationId: string;
  readonly service: Service;
  readonly name: string;
  readonly description?: string | null;
  readonly priority?: number | null;
  readonly enabled: boolean;
  readonly monitorOnly?: boolean | null;
  readonly retentionDays?: number | null;
}

export type PolicyContext = 'threat' | 'dlp' | 'quarantine';

export function fetchPolicies(
  context: PolicyContext,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Policy>> {
  return get<Page<Policy>>(`/api/${context}/policies`, { query: { cursor, limit: 50 }, signal });
}
