import { get } from './request';
import type { Service } from './services';
import type { Page } from './tasks';

/** One line of the log. */
export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly organizationId: string;
  readonly service: Service;
  readonly outcome: 'STARTED' | 'SUCCESS' | 'FAILURE' | 'ACTION_REQUIRED';
  readonly summary: string;
}

export function fetchLog(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<LogEntry>> {
  return get<Page<LogEntry>>('/api/logs', { query: { cursor, limit: 50 }, signal });
}
