package io.cloudward.infrastructure;

/** PostgreSQL or Kafka could not be started; the message says what to look at. */
public final class InfrastructureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates it without a cause. */
  public InfrastructureException(String message) {
    super(message);
  }

  /** Creates it with a cause. */
  public InfrastructureException(String message, Throwable cause) {
    super(message, cause);
  }
}
