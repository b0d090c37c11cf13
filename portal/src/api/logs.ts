import { get } from './request';
import type { Service } from './services';
import type { Page } from './tasks';

/** One line of the log. */
export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly organizationId?: string | null;
  readonly service?: Service | null;
  readonly outcome?: string | null;
  readonly summary: string;
}

export function fetchLog(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<LogEntry>> {
  return get<Page<LogEntry>>('/api/logs', { query: { cursor, limit: 50 }, signal });
}
