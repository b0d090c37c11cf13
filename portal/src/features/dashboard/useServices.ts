import { useQuery } from '@tanstack/react-query';
import { fetchServices } from '../../api/provisioning';
import { isTemporary } from '../../api/problem';

const POLL_MS = 15_000;
const POLL_WHILE_AWAY_MS = 5_000;

/** The services and their states; asked for now and then, because Microsoft 365 changes by itself too. */
export function useServices() {
  return useQuery({
    queryKey: ['services'],
    queryFn: ({ signal }) => fetchServices(signal),
    refetchInterval: (query) => (isTemporary(query.state.error) ? POLL_WHILE_AWAY_MS : POLL_MS),
  });
}

/** The organization's name, or the start of its id while the name is not known. */
export function useOrganizationName(organizationId: string): string {
  const { data = [] } = useServices();
  const known = data.find((entry) => entry.organizationId === organizationId);
  return known?.organizationName ?? organizationId.slice(0, 8);
}

/** The organizations that have services here, each once. */
export function useOrganizations(): readonly { readonly id: string; readonly name: string }[] {
  const { data = [] } = useServices();
  const names = new Map<string, string>();
  for (const { organizationId, organizationName } of data) {
    if (organizationId !== null) {
      names.set(organizationId, organizationName ?? organizationId.slice(0, 8));
    }
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
