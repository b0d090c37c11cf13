package io.cloudward.testing.infrastructure;

/** A server that a test can take away and bring back; data and port stay the same. */
public interface TestServer {

  /** Ends it at once, as {@code kill -9} does. */
  void kill();

  /** Starts it again and returns when it serves clients. */
  void start();
}
