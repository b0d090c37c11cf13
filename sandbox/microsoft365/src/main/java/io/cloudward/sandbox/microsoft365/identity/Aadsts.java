package io.cloudward.sandbox.microsoft365.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * Errors of the identity platform: number, OAuth's {@code error}, HTTP status. Numbers from Entra's
 * page "Microsoft Entra authentication and authorization error codes"; wordings stand in {@code
 * aadsts.properties}.
 */
public enum Aadsts {
  TEMPORARY(90033, "temporarily_unavailable", 503),
  THROTTLED(90055, "temporarily_unavailable", 429),
  TENANT_NOT_FOUND(90002, "invalid_request", 400),
  TENANT_MISSING(50059, "invalid_request", 400),
  MISSING_PARAMETER(900144, "invalid_request", 400),
  MALFORMED(9002313, "invalid_request", 400),
  UNSUPPORTED_GRANT(70003, "unsupported_grant_type", 400),
  INVALID_SCOPE(70011, "invalid_scope", 400),
  SCOPE_NOT_DEFAULT(1002012, "invalid_scope", 400),
  APP_NOT_INSTALLED(700016, "unauthorized_client", 400),
  APP_DISABLED(7000112, "unauthorized_client", 400),
  BAD_SECRET(7000215, "invalid_client", 401),
  EXPIRED_SECRET(7000222, "invalid_client", 401),
  NO_CREDENTIAL(7000218, "invalid_client", 401),
  BAD_ASSERTION_SIGNATURE(700027, "invalid_client", 401),
  ASSERTION_TIME(700024, "invalid_client", 401),
  ASSERTION_AUDIENCE(700023, "invalid_client", 401),
  ASSERTION_SUBJECT(700021, "invalid_client", 401),
  ASSERTION_MALFORMED(50027, "invalid_client", 401),
  WRONG_PASSWORD(50126, "invalid_grant", 400),
  UNKNOWN_USER(50034, "invalid_grant", 400),
  LOCKED(50053, "invalid_grant", 400),
  PASSWORD_EXPIRED(50055, "invalid_grant", 400),
  PASSWORD_EXPIRED_ON_PREMISES(50144, "invalid_grant", 400),
  PASSWORDLESS(50056, "invalid_grant", 400),
  DISABLED(50057, "invalid_grant", 400),
  MFA_ENROL_FIRST(50072, "interaction_required", 400),
  MFA_REQUIRED_ALWAYS(50074, "interaction_required", 400),
  MFA_REQUIRED(50076, "interaction_required", 400),
  MFA_EXPIRED(50078, "interaction_required", 400),
  MFA_ENROL(50079, "interaction_required", 400),
  NOT_ASSIGNED(50105, "invalid_grant", 400),
  DEVICE_NOT_COMPLIANT(53000, "interaction_required", 400),
  BLOCKED_BY_POLICY(53003, "interaction_required", 400),
  SECURITY_DEFAULTS(530035, "interaction_required", 400),
  GRANT_REVOKED(50173, "invalid_grant", 400),
  REFRESH_EXPIRED(700082, "invalid_grant", 400),
  CONSENT_MISSING(65001, "invalid_grant", 400),
  CONSENT_DECLINED(65004, "consent_required", 400),
  ADMIN_CONSENT_NEEDED(90094, "consent_required", 400),
  SERVICE_NOT_LICENSED(650052, "invalid_client", 400),
  CODE_REDEEMED(54005, "invalid_grant", 400),
  CODE_EXPIRED(70008, "invalid_grant", 400),
  REDIRECT_MISMATCH(500112, "invalid_grant", 400),
  VERIFIER_MISMATCH(501481, "invalid_grant", 400),
  VERIFIER_SIZE(501491, "invalid_request", 400),
  CHALLENGE_SIZE(501471, "invalid_request", 400),
  REDIRECT_UNKNOWN(50011, "invalid_request", 400),
  UNKNOWN_FAILURE(9999999, "invalid_grant", 400);

  private static final Properties WORDINGS = wordings();

  private final int number;
  private final String error;
  private final int status;

  Aadsts(int number, String error, int status) {
    this.number = number;
    this.error = error;
    this.status = status;
  }

  /** The AADSTS number. */
  public int number() {
    return number;
  }

  /** OAuth's error code. */
  public String error() {
    return error;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  String wording(String subject) {
    var wording = WORDINGS.getProperty(Integer.toString(number), "");
    return "AADSTS" + number + ": " + wording.replace("%s", subject);
  }

  static Aadsts numbered(int number) {
    return Arrays.stream(values()).filter(one -> one.number == number).findFirst().orElseThrow();
  }

  private static Properties wordings() {
    try (var stream = Aadsts.class.getResourceAsStream("/aadsts.properties")) {
      var wordings = new Properties();
      wordings.load(stream);
      return wordings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
