import type { components } from '../generated/log-service';
import { answerOf, type Sent } from './answer';
import { log } from './clients';
import { known } from './known';
import type { Page } from './pages';
import type { Service } from './services';

type Schemas = components['schemas'];

export type LogKind = Schemas['LogKind'];

export type LogOutcome = Schemas['LogOutcome'];

export const LOG_KINDS: readonly LogKind[] = [
  'THREAT',
  'DLP',
  'ENFORCEMENT',
  'QUARANTINE',
  'PROVISIONING',
  'CONNECTION',
  'POLICY',
];

export const LOG_OUTCOMES: readonly LogOutcome[] = [
  'DETECTED',
  'SUCCESS',
  'FAILURE',
  'ACTION_REQUIRED',
  'STARTED',
];

/** One line of the log; a line about a message or file says which. */
export interface LogEntry extends Sent<
  Schemas['LogEntry'],
  'id' | 'at' | 'kind' | 'event' | 'organizationId' | 'outcome' | 'summary',
  'service' | 'itemId' | 'owner' | 'title'
> {
  readonly details: Readonly<Record<string, unknown>>;
  readonly categories: readonly string[];
}

/** Which lines are wanted; what is left out is not asked for. */
export interface LogFilter {
  readonly kind?: LogKind | undefined;
  readonly outcome?: LogOutcome | undefined;
  readonly service?: Service | undefined;
  readonly organizationId?: string | undefined;
  readonly category?: string | undefined;
  readonly owner?: string | undefined;
  readonly title?: string | undefined;
  readonly item?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export async function fetchLog(
  filter: LogFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<LogEntry>> {
  const query = { limit: 50, ...known({ ...filter, cursor }) };
  return (await answerOf(
    log.GET('/api/logs', { params: { query }, ...known({ signal }) }),
  )) as Page<LogEntry>;
}

export type Counts = Sent<Schemas['StatisticsCounts'], 'scanned' | 'found' | 'acted' | 'failed'>;

/** Messages and files that were scanned, taken for something, and acted upon, in total and per day. */
export interface Statistics {
  readonly totals: Counts;
  readonly days: readonly (Counts & { readonly day: string })[];
  readonly categories: readonly Sent<
    Schemas['StatisticsCategory'],
    'category' | 'found' | 'acted'
  >[];
}

/** The statistics of the last thirty days. */
export async function fetchStatistics(
  filter: Pick<LogFilter, 'service' | 'organizationId'>,
  signal?: AbortSignal,
): Promise<Statistics> {
  const query = known(filter);
  return (await answerOf(
    log.GET('/api/logs/statistics', { params: { query }, ...known({ signal }) }),
  )) as Statistics;
}
