import { readFileSync } from 'node:fs';

export interface Credential {
  readonly username: string;
  readonly password: string;
}

interface Status {
  readonly portal: { readonly url: string };
  readonly controlPanel: { readonly url: string };
  readonly sandbox: { readonly url: string };
  readonly credentials: {
    readonly portal: Credential;
    readonly controlPanel: readonly Credential[];
    readonly sandbox: readonly Credential[];
  };
}

let known: Status | undefined;

/** What `./cloudward status --json` said: CLOUDWARD_STATUS_JSON is that text, or a file that holds it. */
export function status(): Status {
  if (known === undefined) {
    const given = process.env.CLOUDWARD_STATUS_JSON;
    if (given === undefined) {
      throw new Error('CLOUDWARD_STATUS_JSON is not set; see README.md');
    }
    known = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as Status;
  }
  return known;
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
