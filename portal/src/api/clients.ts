import createClient from 'openapi-fetch';
import type { paths as AuthPaths } from '../generated/auth-service';
import type { paths as ConnectorPaths } from '../generated/connector-service';
import type { paths as DlpPaths } from '../generated/dlp-service';
import type { paths as LogPaths } from '../generated/log-service';
import type { paths as ProvisioningPaths } from '../generated/provisioning-service';
import type { paths as QuarantinePaths } from '../generated/quarantine-service';
import type { paths as ThreatPaths } from '../generated/threat-service';
import { openFetch, sessionFetch } from './sessionFetch';

const OPTIONS = {
  baseUrl: window.location.origin,
  fetch: sessionFetch,
  headers: { Accept: 'application/json' },
};

/** One client per committed contract: a path, a parameter or a body that it does not know is an error. */
export const auth = createClient<AuthPaths>(OPTIONS);
export const connector = createClient<ConnectorPaths>(OPTIONS);
export const dlp = createClient<DlpPaths>(OPTIONS);
export const log = createClient<LogPaths>(OPTIONS);
export const provisioning = createClient<ProvisioningPaths>(OPTIONS);
export const quarantine = createClient<QuarantinePaths>(OPTIONS);
export const threat = createClient<ThreatPaths>(OPTIONS);

/** For people without an account, whom a link entitles: no session is sent, none is asked for. */
export const recipient = createClient<QuarantinePaths>({
  ...OPTIONS,
  fetch: openFetch,
  credentials: 'omit',
});
