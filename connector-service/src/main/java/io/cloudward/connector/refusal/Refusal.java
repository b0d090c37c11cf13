package io.cloudward.connector.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, in words for people.
 *
 * @param reason stable code
 * @param remedy what a person can do about it
 * @param field the member of the request that is to blame, where one is
 * @param consent whether connecting by consent is the way out
 * @param retryable whether the same may succeed later without a change by a person
 * @param code Microsoft's AADSTS number, for diagnosis only
 */
public record Refusal(
    String reason,
    String remedy,
    @Nullable String field,
    boolean consent,
    boolean retryable,
    @Nullable Integer code) {

  Refusal withCode(@Nullable Integer number) {
    return new Refusal(reason, remedy, field, consent, retryable, number);
  }
}
