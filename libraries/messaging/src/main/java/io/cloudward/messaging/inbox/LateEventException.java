package io.cloudward.messaging.inbox;

/**
 * The event was sent so long after it was recorded that it may be the second sending of one whose
 * row is gone. It is set aside for an operator, who replays it if it had no effect yet.
 */
public final class LateEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LateEventException() {
    super("sent too long after it was recorded");
  }
}
