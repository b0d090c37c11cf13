import { describe, expect, it } from 'vitest';
import type { Policy } from '../../api/policies';
import { effectsOf } from './effects';

const policy: Policy = {
  id: 'p1',
  organizationId: 'o1',
  service: 'EXCHANGE_ONLINE',
  name: 'Default',
  enabled: true,
  version: 1,
};

describe('what a policy does', () => {
  it('is told of the filters that are on', () => {
    const effects = effectsOf({
      ...policy,
      malwareScanning: { enabled: true, action: 'QUARANTINE', unscannableAction: 'PASS' },
      fileBlocking: { enabled: false, action: 'DELETE' },
      spamProtection: {
        enabled: true,
        level: 'MEDIUM',
        appliesTo: 'ALL_MESSAGES',
        actions: { SPAM: 'MOVE_TO_JUNK' },
      },
    });

    expect(effects).toEqual([
      { kind: 'filter', what: 'malwareScanning', action: 'QUARANTINE' },
      { kind: 'category', what: 'SPAM', action: 'MOVE_TO_JUNK' },
    ]);
  });

  it('is told of the templates it looks for', () => {
    const rules = [{ template: 'us-pci-dss', action: 'PASS' }] as const;

    expect(effectsOf({ ...policy, rules })).toEqual([
      { kind: 'template', what: 'us-pci-dss', action: 'PASS' },
    ]);
  });
});
