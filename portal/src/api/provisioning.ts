import { call, get } from './request';
import type { ProtectedService, Service } from './services';
import type { Page, Task } from './tasks';

export interface ProvisioningRequest {
  readonly verificationId: string;
  readonly services: readonly Service[];
  readonly promoteDelegateAccounts: boolean;
}

export async function fetchServices(signal?: AbortSignal): Promise<readonly ProtectedService[]> {
  const answer = await get<readonly ProtectedService[] | Page<ProtectedService>>(
    '/api/provisioning/services',
    { signal },
  );
  return 'items' in answer ? answer.items : answer;
}

export function fetchTasks(cursor: string | undefined, signal?: AbortSignal): Promise<Page<Task>> {
  return get<Page<Task>>('/api/provisioning/tasks', { query: { cursor, limit: 20 }, signal });
}

/** Submits; the key makes a repeated submission of the same dialog the same task. */
export async function submitRequest(request: ProvisioningRequest, key: string): Promise<Task> {
  const answer = await call<Task>('POST', '/api/provisioning/requests', {
    body: request,
    headers: { 'Idempotency-Key': key },
  });
  return answer.body;
}

export async function retryTask(
  taskId: string,
  services: readonly Service[],
  verificationId?: string,
): Promise<void> {
  await call('POST', `/api/provisioning/tasks/${encodeURIComponent(taskId)}/retries`, {
    body: { services, ...(verificationId === undefined ? {} : { verificationId }) },
  });
}

export async function cancelTask(taskId: string): Promise<void> {
  await call('POST', `/api/provisioning/tasks/${encodeURIComponent(taskId)}/cancellation`);
}

export async function deprovision(organizationId: string, service: Service): Promise<void> {
  await call(
    'DELETE',
    `/api/provisioning/services/${encodeURIComponent(organizationId)}/${service}`,
  );
}
