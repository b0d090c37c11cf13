import { SERVICES, type ProtectedService } from '../../api/services';

/** The services of one organization; before the first connection there is one without id. */
export interface OrganizationServices {
  readonly id: string | null;
  readonly name: string | null;
  readonly services: readonly ProtectedService[];
}

/** Groups what the catalogue says by organization and shows every service, also those never touched; by name. */
export function byOrganization(
  services: readonly ProtectedService[],
): readonly OrganizationServices[] {
  const ids = services.length === 0 ? [null] : services.map((entry) => entry.organizationId);
  const organizations: OrganizationServices[] = [...new Set(ids)].map((id) => {
    const known = services.filter((entry) => entry.organizationId === id);
    const name = known.find((entry) => entry.organizationName !== null)?.organizationName ?? null;
    return {
      id,
      name,
      services: SERVICES.map(
        (service) =>
          known.find((entry) => entry.service === service) ?? {
            service,
            organizationId: id,
            organizationName: name,
            state: 'NOT_PROVISIONED',
            since: null,
            reason: null,
            remedy: null,
          },
      ),
    };
  });
  return organizations.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

const FRESH_MS = 24 * 60 * 60 * 1000;

/** The services that became protected lately: the ones to say "what next" about, of the latest organization. */
export function freshlyProvisioned(
  services: readonly ProtectedService[],
  now: number,
): readonly ProtectedService[] {
  const fresh = services.filter(
    ({ state, since }) =>
      state === 'PROVISIONED' && since !== null && now - Date.parse(since) < FRESH_MS,
  );
  const latest = fresh.toSorted((a, b) => Date.parse(b.since ?? '') - Date.parse(a.since ?? ''))[0];
  return SERVICES.flatMap((service) =>
    fresh.filter(
      (entry) => entry.service === service && entry.organizationId === latest?.organizationId,
    ),
  );
}
