import type { components } from '../generated/log-service';
import { answerOf, type Sent } from './answer';
import { log } from './clients';
import type { Page } from './pages';

/** One line of the log. */
export type LogEntry = Sent<
  components['schemas']['LogEntry'],
  'id' | 'at' | 'organizationId' | 'service' | 'outcome' | 'summary'
>;

export async function fetchLog(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<LogEntry>> {
  const page = log.GET('/api/logs', {
    params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
    ...(signal === undefined ? {} : { signal }),
  });
  return (await answerOf(page)) as Page<LogEntry>;
}
