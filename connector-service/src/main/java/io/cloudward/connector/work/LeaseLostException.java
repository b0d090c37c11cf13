package io.cloudward.connector.work;

/** Another worker took the organization over, because this one was too slow. */
public final class LeaseLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
