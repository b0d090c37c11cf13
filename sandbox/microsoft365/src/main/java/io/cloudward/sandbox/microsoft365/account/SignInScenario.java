package io.cloudward.sandbox.microsoft365.account;

/** How an account behaves at sign-in; each but the first plays one class of failure. */
public enum SignInScenario {
  HEALTHY(0),
  LOCKED(50053),
  PASSWORD_EXPIRED(50055),
  PASSWORD_EXPIRED_ON_PREMISES(50144),
  PASSWORDLESS(50056),
  DISABLED(50057),
  MFA_REQUIRED(50076),
  MFA_REQUIRED_ALWAYS(50074),
  MFA_EXPIRED(50078),
  MFA_ENROL(50079),
  MFA_ENROL_FIRST(50072),
  NOT_ASSIGNED(50105),
  BLOCKED_BY_POLICY(53003),
  DEVICE_NOT_COMPLIANT(53000),
  SECURITY_DEFAULTS(530035),
  GRANT_REVOKED(50173),
  CONSENT_MISSING(65001),
  CONSENT_DECLINED(65004),
  ADMIN_CONSENT_NEEDED(90094),
  SERVICE_NOT_LICENSED(650052),
  APP_NOT_INSTALLED(700016),
  APP_DISABLED(7000112),
  TEMPORARY(90033),
  THROTTLED(90055),
  UNKNOWN_FAILURE(9999999);

  private final int code;

  SignInScenario(int code) {
    this.code = code;
  }

  /** The AADSTS number, 0 for none. */
  public int code() {
    return code;
  }

  /** Whether a second factor, which only a browser can ask for, lets the account in. */
  public boolean passesWithSecondFactor() {
    return switch (this) {
      case MFA_REQUIRED, MFA_REQUIRED_ALWAYS, MFA_EXPIRED, MFA_ENROL, MFA_ENROL_FIRST -> true;
      default -> false;
    };
  }
}
