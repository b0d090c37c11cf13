package io.cloudward.connector.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

  @ParameterizedTest
  @CsvSource({
    "50126, WRONG_CREDENTIALS",
    "50034, UNKNOWN_ACCOUNT",
    "50053, LOCKED",
    "50055, PASSWORD_EXPIRED",
    "50144, PASSWORD_EXPIRED",
    "50056, PASSWORDLESS",
    "50057, ACCOUNT_DISABLED",
    "50059, TENANT_UNKNOWN",
    "50128, TENANT_UNKNOWN",
    "90002, TENANT_UNKNOWN",
    "50072, MFA_ENROL",
    "50079, MFA_ENROL",
    "50074, MFA_REQUIRED",
    "50076, MFA_REQUIRED",
    "50078, MFA_EXPIRED",
    "50105, NOT_ASSIGNED",
    "53003, BLOCKED_BY_POLICY",
    "530035, BLOCKED_BY_POLICY",
    "50173, REAUTH_NEEDED",
    "65001, CONSENT_MISSING",
    "65004, CONSENT_DECLINED",
    "90094, ADMIN_CONSENT_NEEDED",
    "650052, SERVICE_NOT_LICENSED",
    "700016, APP_NOT_INSTALLED",
    "7000112, APP_DISABLED",
    "7000215, APPLICATION_CREDENTIAL",
    "7000222, APPLICATION_CREDENTIAL",
    "70011, APPLICATION_FAULT",
    "90033, TEMPORARY",
    "90055, TEMPORARY"
  })
  void showsTheReasonByNumber(int code, String reason) {
    var refusal = Refusals.ofSignIn("invalid_grant", List.of(code));

    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.remedy()).isNotBlank();
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  void branchesOnTheErrorWhereItSaysTryAgain() {
    var refusal = Refusals.ofSignIn("temporarily_unavailable", List.of(50126));

    assertThat(refusal.reason()).isEqualTo("TEMPORARY");
    assertThat(refusal.retryable()).isTrue();
  }

  @Test
  void fallsBackToTheErrorWhenTheNumberIsUnknown() {
    var refusal = Refusals.ofSignIn("interaction_required", List.of(99_999));

    assertThat(refusal.reason()).isEqualTo("MFA_REQUIRED");
    assertThat(refusal.consent()).isTrue();
    assertThat(refusal.code()).isEqualTo(99_999);
  }

  @Test
  void hasAClassForWhatNobodyKnows() {
    var refusal = Refusals.ofSignIn("invalid_grant", List.of(9_999_999));

    assertThat(refusal.reason()).isEqualTo("REFUSED");
    assertThat(refusal.code()).isEqualTo(9_999_999);
    assertThat(refusal.retryable()).isFalse();
  }

  @Test
  void findsAKnownNumberBehindAnUnknownOne() {
    assertThat(Refusals.ofSignIn("invalid_grant", List.of(1, 50053)).reason()).isEqualTo("LOCKED");
  }

  @Test
  void blamesTheFieldThatCanBeCorrected() {
    assertThat(Refusals.of("WRONG_CREDENTIALS").field()).isEqualTo("password");
    assertThat(Refusals.of("UNKNOWN_ACCOUNT").field()).isEqualTo("username");
    assertThat(Refusals.of("MFA_REQUIRED").field()).isNull();
  }
}
