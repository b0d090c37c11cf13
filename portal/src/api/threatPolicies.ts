import type { components } from '../generated/threat-service';
import { answerOf, type Sent } from './answer';
import { threat } from './clients';
import { known } from './known';
import { versioned, type Action, type EditablePolicy, type PolicyEditing } from './policyEditing';

type Schemas = components['schemas'];

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

/** A threat policy with all its settings. */
export interface ThreatPolicy
  extends EditablePolicy, Sent<Schemas['ThreatPolicy'], 'skipJunkEmail'> {
  readonly spamProtection: SpamProtection | null;
  readonly malwareScanning: MalwareScanning;
  readonly fileBlocking: FileBlocking;
  readonly webReputation: WebReputation;
}

const ONE = '/api/threat/policies/{id}';

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

export const threatPolicies: PolicyEditing<ThreatPolicy> = {
  context: 'threat',
  list: '/advanced-threat-protection',
  fetch: async (id, signal) =>
    (await answerOf<unknown>(
      threat.GET(ONE, { params: { path: { id } }, ...known({ signal }) }),
    )) as ThreatPolicy,
  add: async (organizationId, service, name) =>
    (await answerOf<unknown>(
      threat.POST('/api/threat/policies', { body: { organizationId, service, name } }),
    )) as ThreatPolicy,
  save: async (policy) =>
    (await answerOf<unknown>(
      threat.PUT(ONE, { params: versioned(policy), body: toRequest(policy) }),
    )) as ThreatPolicy,
  remove: async (policy) => {
    await answerOf<unknown>(threat.DELETE(ONE, { params: versioned(policy) }));
  },
};
