package io.cloudward.messaging.wire;

/** A record that is not an event: trying again cannot help. Its message holds no content. */
public final class MalformedEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MalformedEventException(String message) {
    super(message);
  }

  public MalformedEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
