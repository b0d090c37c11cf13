import type { components } from '../generated/threat-service';
import { answerOf, type Sent } from './answer';
import { threat } from './clients';
import { known } from './known';
import type { Service } from './services';

type Schemas = components['schemas'];

export type Action = Schemas['Action'];
export type MailScope = Schemas['MailScope'];
export type DetectionLevel = Schemas['DetectionLevel'];
export type BlockingMode = Schemas['BlockingMode'];

export const MAIL_SCOPES: readonly MailScope[] = ['ALL_MESSAGES', 'INCOMING_MESSAGES'];
export const LEVELS: readonly DetectionLevel[] = ['HIGH', 'MEDIUM', 'LOW'];
export const BLOCKING_MODES: readonly BlockingMode[] = ['LISTED', 'ALL_EXCEPT_LISTED'];

export const SPAM_CATEGORIES = [
  'BEC',
  'PHISHING',
  'RANSOMWARE',
  'MALICIOUS_SPAM',
  'SCAM',
  'GRAYMAIL',
  'OTHER_SPAM',
] as const;

export type SpamCategory = (typeof SPAM_CATEGORIES)[number];

/** What can be done about a message, and about a file. */
export const MAIL_ACTIONS: readonly Action[] = [
  'PASS',
  'TAG_SUBJECT',
  'MOVE_TO_JUNK',
  'DELETE',
  'QUARANTINE',
];
export const FILE_ACTIONS: readonly Action[] = ['PASS', 'REPLACE', 'DELETE', 'QUARANTINE'];

export interface Targets extends Sent<Schemas['Targets'], 'all'> {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

export interface SpamProtection extends Sent<
  Schemas['SpamProtection'],
  'enabled' | 'level' | 'appliesTo' | 'passInternalSpam'
> {
  readonly actions: Readonly<Partial<Record<SpamCategory, Action>>>;
}

export type MalwareScanning = Sent<
  Schemas['MalwareScanning'],
  | 'enabled'
  | 'scanMessageBody'
  | 'predictive'
  | 'action'
  | 'unscannableAction'
  | 'scannerUnavailableAction',
  'appliesTo'
>;

export interface FileBlocking extends Sent<
  Schemas['FileBlocking'],
  'enabled' | 'mode' | 'insideArchives' | 'action',
  'appliesTo'
> {
  readonly types: readonly string[];
  readonly extensions: readonly string[];
  readonly names: readonly string[];
}

export type WebReputation = Sent<
  Schemas['WebReputation'],
  'enabled' | 'level' | 'scanAttachments' | 'action' | 'untestedAction',
  'appliesTo'
>;

/** What a person can change of a threat policy. */
export interface ThreatPolicyContent extends Sent<
  Schemas['ThreatPolicy'],
  | 'name'
  | 'description'
  | 'priority'
  | 'enabled'
  | 'monitorOnly'
  | 'skipJunkEmail'
  | 'tag'
  | 'notice'
> {
  readonly targets: Targets;
  readonly spamProtection: SpamProtection | null;
  readonly malwareScanning: MalwareScanning;
  readonly fileBlocking: FileBlocking;
  readonly webReputation: WebReputation;
}

/** A threat policy with all its settings. */
export interface ThreatPolicy
  extends
    ThreatPolicyContent,
    Sent<Schemas['ThreatPolicy'], 'id' | 'organizationId' | 'service' | 'standard' | 'version'> {}

const ONE = '/api/threat/policies/{id}';

export async function fetchThreatPolicy(id: string, signal?: AbortSignal): Promise<ThreatPolicy> {
  return (await answerOf<unknown>(
    threat.GET(ONE, { params: { path: { id } }, ...known({ signal }) }),
  )) as ThreatPolicy;
}

/** Makes a policy with the recommended settings; it is off. */
export async function addThreatPolicy(
  organizationId: string,
  service: Service,
  name: string,
): Promise<ThreatPolicy> {
  return (await answerOf<unknown>(
    threat.POST('/api/threat/policies', { body: { organizationId, service, name } }),
  )) as ThreatPolicy;
}

function versioned({ id, version }: Pick<ThreatPolicy, 'id' | 'version'>) {
  return { path: { id }, header: { 'If-Match': `"${version}"` } };
}

/** All that a person decides; the service refuses members that it does not know. */
function toRequest(policy: ThreatPolicy) {
  const { organizationId, service, name, description, priority, enabled, monitorOnly } = policy;
  const { targets, skipJunkEmail, spamProtection, tag, notice } = policy;
  const { malwareScanning, fileBlocking, webReputation } = policy;
  return {
    ...{ organizationId, service, name, description, priority, enabled, monitorOnly },
    ...{ targets, skipJunkEmail, tag, notice, malwareScanning, fileBlocking, webReputation },
    ...known({ spamProtection: spamProtection ?? undefined }),
  } as Schemas['ThreatPolicyRequest'];
}

/** Puts all of a policy, unless it was changed since it was read. */
export async function saveThreatPolicy(policy: ThreatPolicy): Promise<ThreatPolicy> {
  return (await answerOf<unknown>(
    threat.PUT(ONE, { params: versioned(policy), body: toRequest(policy) }),
  )) as ThreatPolicy;
}

export async function removeThreatPolicy(policy: ThreatPolicy): Promise<void> {
  await answerOf<unknown>(threat.DELETE(ONE, { params: versioned(policy) }));
}
