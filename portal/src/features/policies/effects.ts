import type { Action, Policy } from '../../api/policies';

export interface Effect {
  /** What is looked for: a filter, a category of mail, or a template. */
  readonly what: string;
  readonly kind: 'filter' | 'category' | 'template';
  readonly action: Action;
}

/** What a policy does about what it finds, as far as it looks for it. Pure. */
export function effectsOf(policy: Policy): readonly Effect[] {
  const { spamProtection } = policy;
  const filters = (['malwareScanning', 'fileBlocking', 'webReputation'] as const).flatMap(
    (what): Effect[] => {
      const filter = policy[what];
      return filter?.enabled === true ? [{ kind: 'filter', what, action: filter.action }] : [];
    },
  );
  const spam =
    spamProtection?.enabled === true
      ? Object.entries(spamProtection.actions).map(([what, action]): Effect => ({
          kind: 'category',
          what,
          action,
        }))
      : [];
  const rules = (policy.rules ?? []).map(({ template, action }): Effect => ({
    kind: 'template',
    what: template,
    action,
  }));
  return [...filters, ...spam, ...rules];
}
