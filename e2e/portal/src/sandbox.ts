import { status, type Credential } from './system.ts';

/** An organization of the stand-in for Microsoft 365, made for one journey. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly administrator: Credential;
}

async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(new URL(`/control${path}`, status().sandbox.url), {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${method} /control${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.status === 204 ? undefined : answer.json();
}

interface Account {
  readonly userPrincipalName?: string;
  readonly name?: string;
  readonly password: string;
}

let made = 0;

/** A fresh organization, so that journeys do not meet each other's. */
export async function makeOrganization(template = 'small'): Promise<Organization> {
  made += 1;
  const prefix = `journey-${Date.now().toString(36)}-${made}`;
  const answer = await control('POST', '/organizations', { template, prefix, count: 1, first: 1 });
  const list = (Array.isArray(answer) ? answer : Object.values(answer as object).flat()) as {
    id: string;
    displayName?: string;
    name?: string;
  }[];
  const [organization] = list;
  if (organization === undefined) {
    throw new Error('the sandbox made no organization');
  }
  const domain = `${prefix}-1.example`;
  const accounts = (await control('GET', `/accounts?organization=${organization.id}`)) as Account[];
  const administrator = accounts.find((account) =>
    (account.userPrincipalName ?? account.name ?? '').startsWith('admin@'),
  );
  return {
    id: organization.id,
    name: organization.displayName ?? organization.name ?? domain,
    domain,
    administrator: { username: `admin@${domain}`, password: administrator?.password ?? '' },
  };
}

/** From now on the account signs in the way the scenario says; HEALTHY ends it. */
export async function playScenario(account: string, scenario: string): Promise<void> {
  await control('PUT', `/accounts/${account}/scenario`, { scenario });
}

/** A new SharePoint site. */
export async function addSite(organization: Organization, title: string): Promise<void> {
  await control('POST', `/organizations/${organization.id}/sites`, { title });
}

/** A message as a mailbox holds it. */
export interface Mail {
  readonly folder: string;
  readonly hidden: boolean;
  readonly subject: string;
  readonly sha256: string;
}

/** Delivers one of the sandbox's sample messages to a mailbox. */
export async function deliverSample(address: string, name: string): Promise<void> {
  await control('POST', `/mailboxes/${encodeURIComponent(address)}/samples`, { name });
}

/** What lies in a mailbox now, hidden folders included. */
export async function mailsOf(address: string): Promise<readonly Mail[]> {
  const path = `/control/mailboxes/${encodeURIComponent(address)}/messages`;
  const answer = await fetch(new URL(path, status().sandbox.url));
  if (!answer.ok) {
    throw new Error(`GET ${path}: ${answer.status}`);
  }
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Mail);
}

interface FaultScope {
  /** Only calls whose path holds this text. */
  readonly path?: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Lets Graph go wrong in one organization. */
export async function setFault(
  name: string,
  enabled: boolean,
  organization: Organization,
  scope: FaultScope = {},
): Promise<void> {
  await control('PUT', `/faults/${name}`, { enabled, organization: organization.id, ...scope });
}
