package io.cloudward.messaging.outbox;

/** The outbox could not be written; the caller's transaction must not commit. */
public final class OutboxUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutboxUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
