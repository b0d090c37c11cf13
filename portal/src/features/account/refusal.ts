import { ProblemError } from '../../api/problem';

export type BlamedField = 'username' | 'password';

const FIELD_OF_REASON: Readonly<Record<string, BlamedField>> = {
  WRONG_CREDENTIALS: 'password',
  PASSWORD_EXPIRED: 'password',
  UNKNOWN_ACCOUNT: 'username',
  TENANT_UNKNOWN: 'username',
  LOCKED: 'username',
  ACCOUNT_DISABLED: 'username',
  PASSWORDLESS: 'username',
  NOT_ADMINISTRATOR: 'username',
  NOT_ASSIGNED: 'username',
};

const NEEDS_CONSENT = new Set([
  'PASSWORDLESS',
  'MFA_ENROL',
  'MFA_REQUIRED',
  'MFA_EXPIRED',
  'BLOCKED_BY_POLICY',
  'CONSENT_MISSING',
  'CONSENT_DECLINED',
  'ADMIN_CONSENT_NEEDED',
  'APP_NOT_INSTALLED',
  'INSUFFICIENT_PERMISSIONS',
  'PASSWORD_GRANT_DISABLED',
]);

/** The field beside which a refused verification is explained; none when the whole account is meant. */
export function blamedField(error: Error | undefined): BlamedField | undefined {
  if (!(error instanceof ProblemError)) {
    return undefined;
  }
  if (error.names('password')) {
    return 'password';
  }
  if (error.names('username')) {
    return 'username';
  }
  return FIELD_OF_REASON[error.problem.reason ?? ''];
}

/** True when granting access at Microsoft is the way out. */
export function suggestsConsent(error: Error | undefined): boolean {
  return error instanceof ProblemError && NEEDS_CONSENT.has(error.problem.reason ?? '');
}
