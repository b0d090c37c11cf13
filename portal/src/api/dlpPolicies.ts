import type { components } from '../generated/dlp-service';
import { answerOf, type Sent } from './answer';
import { dlp } from './clients';
import { known } from './known';
import { LONGEST_PAGE, type Page } from './pages';
import { versioned, type EditablePolicy, type PolicyEditing } from './policyEditing';
import type { Service } from './services';

type Schemas = components['schemas'];

export type DlpScope = Schemas['MailScope'];

export const DLP_SCOPES: readonly DlpScope[] = ['ALL_MESSAGES', 'INCOMING', 'OUTGOING', 'INTERNAL'];

export type DlpRule = Sent<Schemas['DlpRule'], 'template' | 'action'>;

/** A policy of data loss prevention with all its settings. */
export interface DlpPolicy
  extends EditablePolicy, Sent<Schemas['DlpPolicy'], 'unscannableAction' | 'notifyAdministrators'> {
  readonly rules: readonly DlpRule[];
  /** Which messages it looks at. */
  readonly scope: DlpScope;
}

const ONE = '/api/dlp/policies/{id}';

/** All that a person decides; the service refuses members that it does not know. */
function toRequest(policy: DlpPolicy) {
  const { organizationId, service, name, description, priority, enabled, monitorOnly } = policy;
  const { targets, rules, unscannableAction, scope, notifyAdministrators, tag, notice } = policy;
  return {
    ...{ organizationId, service, name, description, priority, enabled, monitorOnly },
    ...{ targets, rules, unscannableAction, notifyAdministrators, tag, notice },
    // Drives and sites have no messages.
    ...(service === 'EXCHANGE_ONLINE' ? { scope } : {}),
  } as Schemas['DlpPolicyRequest'];
}

/** What the service's own policy looks for; a policy that looks for nothing would make no sense. */
async function recommendedRules(organizationId: string, service: Service) {
  const query = { organizationId, service, limit: LONGEST_PAGE };
  const page = (await answerOf<unknown>(
    dlp.GET('/api/dlp/policies', { params: { query } }),
  )) as Page<DlpPolicy>;
  const own = page.items.find(({ standard, monitorOnly }) => standard && !monitorOnly);
  return (own ?? page.items[0])?.rules ?? [];
}

export const dlpPolicies: PolicyEditing<DlpPolicy> = {
  context: 'dlp',
  list: '/data-loss-prevention',
  fetch: async (id, signal) =>
    (await answerOf<unknown>(
      dlp.GET(ONE, { params: { path: { id } }, ...known({ signal }) }),
    )) as DlpPolicy,
  add: async (organizationId, service, name) => {
    const rules = [...(await recommendedRules(organizationId, service))];
    return (await answerOf<unknown>(
      dlp.POST('/api/dlp/policies', { body: { organizationId, service, name, rules } }),
    )) as DlpPolicy;
  },
  save: async (policy) =>
    (await answerOf<unknown>(
      dlp.PUT(ONE, { params: versioned(policy), body: toRequest(policy) }),
    )) as DlpPolicy,
  remove: async (policy) => {
    await answerOf<unknown>(dlp.DELETE(ONE, { params: versioned(policy) }));
  },
};
