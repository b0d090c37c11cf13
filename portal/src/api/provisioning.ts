import type { components } from '../generated/provisioning-service';
import { answerOf, type Sent } from './answer';
import { provisioning } from './clients';
import { LONGEST_PAGE, readAll, type Page } from './pages';
import type { ProtectedService, Service } from './services';
import type { Task } from './tasks';

export type ProvisioningRequest = Sent<
  components['schemas']['ProvisionRequest'],
  'verificationId' | 'services' | 'promoteDelegateAccounts'
>;

/** Every service of every organization. */
export function fetchServices(signal?: AbortSignal): Promise<readonly ProtectedService[]> {
  return readAll(async (cursor) => {
    const query = { limit: LONGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = provisioning.GET('/api/provisioning/services', {
      params: { query },
      ...(signal === undefined ? {} : { signal }),
    });
    return (await answerOf(page)) as Page<ProtectedService>;
  });
}

export async function fetchTasks(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Task>> {
  const page = provisioning.GET('/api/provisioning/tasks', {
    params: { query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } },
    ...(signal === undefined ? {} : { signal }),
  });
  return (await answerOf(page)) as Page<Task>;
}

/** Submits; the key makes a repeated submission of the same dialog the same task. */
export async function submitRequest(body: ProvisioningRequest, key: string): Promise<void> {
  const headers = { 'Idempotency-Key': key };
  await answerOf(provisioning.POST('/api/provisioning/requests', { body, headers }));
}

export async function retryTask(
  id: string,
  services: readonly Service[],
  verificationId?: string,
): Promise<void> {
  const body = {
    services: [...services],
    ...(verificationId === undefined ? {} : { verificationId }),
  };
  await answerOf(
    provisioning.POST('/api/provisioning/tasks/{id}/retries', { params: { path: { id } }, body }),
  );
}

export async function cancelTask(id: string): Promise<void> {
  await answerOf(
    provisioning.POST('/api/provisioning/tasks/{id}/cancellation', { params: { path: { id } } }),
  );
}

export async function deprovision(organizationId: string, service: Service): Promise<void> {
  await answerOf(
    provisioning.DELETE('/api/provisioning/services/{organizationId}/{service}', {
      params: { path: { organizationId, service } },
    }),
  );
}
