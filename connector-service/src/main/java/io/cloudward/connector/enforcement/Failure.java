package io.cloudward.connector.enforcement;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.content.ContentTooLargeException;
import io.cloudward.content.ContentUnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Why a try failed.
 *
 * @param reason stable code
 * @param remedy what people can do
 * @param passes whether it may pass by itself within moments
 */
record Failure(String reason, String remedy, boolean passes) {

  static final Failure ACCESS_LOST =
      new Failure("ACCESS_LOST", "Give Cloudward access to the organization again.", false);
  static final Failure NOT_CONNECTED =
      new Failure("SERVICE_NOT_CONNECTED", "Provision the service again.", false);

  /** From what was thrown. */
  static Failure of(RuntimeException e) {
    return switch (e) {
      case RefusedException refused ->
          new Failure(
              refused.refusal().reason(),
              refused.refusal().remedy(),
              refused.refusal().retryable());
      case MicrosoftException microsoft -> ofMicrosoft(microsoft);
      case UncheckedIOException io -> ofStore(io.getCause());
      default -> new Failure("FAULT", "Look at the connector's log; it is tried again.", false);
    };
  }

  private static Failure ofMicrosoft(MicrosoftException e) {
    if (e.code().equals("resourceLocked") || e.code().equals("notAllowed")) {
      return new Failure(
          "FILE_LOCKED", "Somebody has the file open; it is tried again when it is closed.", true);
    }
    if (e.kind() == FailureKind.CONFLICT) {
      return new Failure("CHANGED_MEANWHILE", "The item changes while it is acted on.", true);
    }
    var refusal = Unavailability.refusal(e);
    return new Failure(refusal.reason(), refusal.remedy(), refusal.retryable());
  }

  private static Failure ofStore(@Nullable IOException e) {
    return switch (e) {
      case ContentTooLargeException tooLarge ->
          new Failure(
              "CONTENT_TOO_LARGE",
              "Remove the item by hand: it is larger than can be held.",
              false);
      case ContentUnreadableException unreadable ->
          new Failure("CONTENT_UNREADABLE", "Give the content store its former key back.", false);
      case null, default ->
          new Failure("STORE_UNAVAILABLE", "Look at the content store; it is tried again.", true);
    };
  }
}
