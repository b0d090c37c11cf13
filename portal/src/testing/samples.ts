import type { Verification } from '../api/connections';
import type { LogEntry, Statistics } from '../api/logs';
import type { QuarantinedItem } from '../api/quarantine';
import type { Session } from '../api/session';
import { SERVICES, type ProtectedService } from '../api/services';
import type { Page } from '../api/pages';
import type { Task, TaskLine } from '../api/tasks';

export const ORGANIZATION = '11111111-2222-4333-8444-555555555555';

export function aSession(session: Partial<Session> = {}): Session {
  return {
    administrator: { id: 'a1', name: 'Olivia Stone', email: 'olivia@northwind.example' },
    tenant: { id: 't1', name: 'Northwind Health' },
    role: 'Global administrator',
    permissions: ['provisioning:view', 'provisioning:manage', 'connections:manage'],
    ...session,
  };
}

export function page<T>(items: readonly T[], next: string | null = null): Page<T> {
  return { items, next };
}

export function aService(entry: Partial<ProtectedService> = {}): ProtectedService {
  return {
    service: 'EXCHANGE_ONLINE',
    organizationId: ORGANIZATION,
    organizationName: 'Northwind Health',
    state: 'PROVISIONED',
    since: '2026-01-05T10:00:00Z',
    reason: null,
    remedy: null,
    ...entry,
  };
}

export function noServices(): readonly ProtectedService[] {
  return SERVICES.map((service) =>
    aService({
      service,
      organizationId: null,
      organizationName: null,
      state: 'NOT_PROVISIONED',
      since: null,
    }),
  );
}

export function aVerification(verification: Partial<Verification> = {}): Verification {
  return {
    id: 'v1',
    organization: { id: ORGANIZATION, name: 'Northwind Health', domains: ['northwind.example'] },
    account: { userPrincipalName: 'admin@northwind.example', roles: ['Global Administrator'] },
    services: [
      { service: 'EXCHANGE_ONLINE', licensed: true },
      { service: 'SHAREPOINT_ONLINE', licensed: true },
      { service: 'ONEDRIVE', licensed: false },
    ],
    expiresAt: '2026-01-05T10:30:00Z',
    ...verification,
  };
}

export function aLine(line: Partial<TaskLine> = {}): TaskLine {
  return {
    service: 'EXCHANGE_ONLINE',
    state: 'CONNECTING',
    stage: 'CONNECTING',
    percent: 25,
    reason: null,
    remedy: null,
    stages: [
      { stage: 'REQUESTED', at: '2026-01-05T10:00:00Z' },
      { stage: 'CONNECTING', at: '2026-01-05T10:00:01Z' },
    ],
    ...line,
  };
}

export function aTask(task: Partial<Task> = {}): Task {
  return {
    id: 'task-1',
    organizationId: ORGANIZATION,
    organizationName: 'Northwind Health',
    kind: 'PROVISION',
    submittedAt: '2026-01-05T10:00:00Z',
    state: 'CONNECTING',
    services: [aLine()],
    ...task,
  };
}

export function aLogEntry(entry: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'l1',
    at: '2026-01-05T10:00:00Z',
    kind: 'CONNECTION',
    event: 'ServiceConnected',
    organizationId: ORGANIZATION,
    service: 'ONEDRIVE',
    outcome: 'SUCCESS',
    summary: 'OneDrive is connected',
    details: {},
    itemId: null,
    owner: null,
    title: null,
    categories: [],
    ...entry,
  };
}

export function noStatistics(): Statistics {
  return { totals: { scanned: 0, found: 0, acted: 0, failed: 0 }, days: [], categories: [] };
}

export function anItem(item: Partial<QuarantinedItem> = {}): QuarantinedItem {
  return {
    id: '99999999-2222-4333-8444-555555555555',
    organizationId: ORGANIZATION,
    service: 'EXCHANGE_ONLINE',
    kind: 'MESSAGE',
    state: 'HELD',
    title: 'Invoice',
    sender: 'mallory@elsewhere.example',
    recipients: ['ana@northwind.example'],
    owner: 'ana@northwind.example',
    place: 'Inbox',
    direction: 'INCOMING',
    size: 1550,
    sha256: 'abc123',
    messageId: '<1@elsewhere.example>',
    occurredAt: '2026-01-05T09:59:00Z',
    categories: ['MALWARE'],
    policies: ['Default Exchange Policy ATP'],
    reasons: ['EICAR test file'],
    heldAt: '2026-01-05T10:00:00Z',
    expiresAt: '2026-02-04T10:00:00Z',
    content: 'KEPT',
    release: null,
    failure: null,
    deletedBy: null,
    ...item,
  };
}
