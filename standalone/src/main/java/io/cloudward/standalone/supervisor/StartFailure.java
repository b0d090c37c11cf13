package io.cloudward.standalone.supervisor;

/** The instance cannot start; the message is written for the person at the terminal. */
public final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates it. */
  public StartFailure(String message) {
    super(message);
  }
}
