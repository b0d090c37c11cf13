import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Credential {
  readonly username: string;
  readonly password: string;
}

interface Status {
  readonly portal: { readonly url: string };
  readonly controlPanel: { readonly url: string };
  readonly sandbox: { readonly url: string };
  readonly services: Readonly<Record<string, { readonly url: string; readonly pid: number }>>;
  readonly credentials: {
    readonly portal: Credential;
    readonly controlPanel: readonly Credential[];
    readonly sandbox: readonly Credential[];
  };
}

const DEFAULT_FILE = join(import.meta.dirname, '../../../.cloudward/run/status.json');

/**
 * What `./cloudward status --json` says now. CLOUDWARD_STATUS_JSON is that text, or the file that the
 * instance keeps current.
 */
export function status(): Status {
  const given = process.env.CLOUDWARD_STATUS_JSON ?? DEFAULT_FILE;
  return JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as Status;
}

/** The origin of the portal under test. */
export function portalUrl(): string {
  return process.env.PORTAL_URL ?? status().portal.url;
}

/** The demonstration account of the control panel whose address has this part. */
export function controlPanelAccount(part: string): Credential {
  const account = status().credentials.controlPanel.find(({ username }) => username.includes(part));
  if (account === undefined) {
    throw new Error(`the control panel has no account with ${part}`);
  }
  return account;
}

/** Ends a service at once, as a crash would; 0 is a service that does not run. Gives its process id. */
export function kill(service: string): number {
  const pid = status().services[service]?.pid ?? 0;
  if (pid > 0) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended since the status was written.
    }
  }
  return pid;
}
