/** The Microsoft 365 services that Cloudward protects, in the order in which they are shown. */
export const SERVICES = ['EXCHANGE_ONLINE', 'SHAREPOINT_ONLINE', 'ONEDRIVE'] as const;

export type Service = (typeof SERVICES)[number];

export const SERVICE_STATES = [
  'NOT_PROVISIONED',
  'PROVISIONING',
  'PROVISIONED',
  'SYNCHRONIZATION_REQUIRED',
  'FAILED',
  'ACCESS_LOST',
  'DEPROVISIONING',
] as const;

export type ServiceState = (typeof SERVICE_STATES)[number];

/** A service of an organization as the Dashboard shows it. */
export interface ProtectedService {
  readonly service: Service;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly state: ServiceState;
  readonly since: string | null;
  /** Why it failed or was lost. */
  readonly reason: string | null;
  readonly remedy: string | null;
}
