import type { components } from '../generated/provisioning-service';
import type { Sent } from './answer';

type Schemas = components['schemas'];

export type Service = Schemas['Service'];

export type ServiceState = Schemas['ServiceState'];

/** The Microsoft 365 services that Cloudward protects, in the order in which they are shown. */
export const SERVICES: readonly Service[] = ['EXCHANGE_ONLINE', 'SHAREPOINT_ONLINE', 'ONEDRIVE'];

/** A service of an organization as the Dashboard shows it, with why it failed or was lost. */
export type ProtectedService = Sent<
  Schemas['ServiceView'],
  'service' | 'state',
  'organizationId' | 'organizationName' | 'since' | 'reason' | 'remedy'
>;
