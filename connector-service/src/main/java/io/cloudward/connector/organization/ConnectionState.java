package io.cloudward.connector.organization;

/** How far the connection of a service is. */
public enum ConnectionState {
  /** A job connects it. */
  CONNECTING,
  /** It can be reached. */
  CONNECTED,
  /** Connecting ended without success. */
  FAILED,
  /** A job removes it. */
  DISCONNECTING,
  /** Nothing of it is left. */
  DISCONNECTED
}
