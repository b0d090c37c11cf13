package io.cloudward.connector;

import io.cloudward.connector.refusal.Refusal;
import io.cloudward.web.problem.FieldError;
import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems that this service can answer. */
public final class ConnectorProblems {

  private ConnectorProblems() {}

  /** 422: Microsoft 365 or we refused the credentials or the consent. */
  public static HttpProblem verificationFailed(Refusal refusal) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("reason", refusal.reason());
    members.put("remedy", refusal.remedy());
    members.put("retryable", refusal.retryable());
    members.put("offerConsent", refusal.consent());
    var field = refusal.field();
    if (field != null) {
      members.put("field", field);
      members.put("errors", List.of(new FieldError(field, refusal.remedy())));
    }
    var detail = refusal.remedy();
    if (refusal.code() != null) {
      members.put("code", "AADSTS" + refusal.code());
      detail = detail + " (AADSTS" + refusal.code() + ")";
    }
    return Problems.of("verification-failed", 422, "Verification failed", detail, members);
  }

  /** 422: user name and password are switched off here. */
  public static HttpProblem passwordGrantDisabled() {
    return Problems.of(
        "password-grant-disabled",
        422,
        "User name and password are switched off",
        "This installation connects by consent only. Send the method CONSENT.",
        Map.of(
            "reason", "PASSWORD_GRANT_DISABLED",
            "remedy", "Connect by consent.",
            "offerConsent", true,
            "field", "method"));
  }

  /** 400: the consent callback does not belong to a consent that was started in this browser. */
  public static HttpProblem consentStateInvalid(Refusal refusal) {
    return Problems.of(
        "consent-state-invalid",
        400,
        "The consent cannot be accepted",
        refusal.remedy(),
        Map.of("reason", refusal.reason(), "remedy", refusal.remedy()));
  }

  /** 409: the organization has no connected service that could be synchronised. */
  public static HttpProblem nothingToSynchronise() {
    return Problems.conflict(
        "nothing-to-synchronise",
        "Nothing to synchronise",
        "No service of this organization is connected.");
  }
}
