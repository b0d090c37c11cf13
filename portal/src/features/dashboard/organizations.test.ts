import { describe, expect, it } from 'vitest';
import { aService, noServices } from '../../testing/samples';
import { byOrganization, freshlyProvisioned } from './organizations';

describe('byOrganization', () => {
  it('shows the three services before anything is connected', () => {
    const [only, ...others] = byOrganization(noServices());

    expect(others).toEqual([]);
    expect(only?.id).toBeNull();
    expect(only?.services).toHaveLength(3);
  });

  it('shows the three services even if the catalogue is empty', () => {
    expect(byOrganization([])[0]?.services).toHaveLength(3);
  });

  it('adds services of an organization that nobody asked for', () => {
    const [organization] = byOrganization([aService({ service: 'ONEDRIVE' })]);

    expect(organization?.services.map((entry) => entry.state)).toEqual([
      'NOT_PROVISIONED',
      'NOT_PROVISIONED',
      'PROVISIONED',
    ]);
    expect(organization?.services[0]?.organizationName).toBe('Northwind Health');
  });
});

describe('freshlyProvisioned', () => {
  const now = Date.parse('2026-01-05T12:00:00Z');

  it('names services protected within the last day', () => {
    const services = [
      aService({ since: '2026-01-05T11:00:00Z' }),
      aService({ service: 'ONEDRIVE', since: '2026-01-01T11:00:00Z' }),
      aService({ service: 'SHAREPOINT_ONLINE', state: 'FAILED', since: '2026-01-05T11:00:00Z' }),
    ];

    expect(freshlyProvisioned(services, now).map((entry) => entry.service)).toEqual([
      'EXCHANGE_ONLINE',
    ]);
  });
});
