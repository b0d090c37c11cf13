package io.cloudward.connector.graph;

/** Classes of failure of a call, by what can be done about them. */
public enum FailureKind {
  /** Too many calls; wait as long as asked. */
  THROTTLED,
  /** Microsoft failed, was too slow or could not be reached; try again. */
  TEMPORARY,
  /** The token is not accepted. */
  UNAUTHORIZED,
  /** The token does not permit the call. */
  FORBIDDEN,
  /** The object does not exist. */
  NOT_FOUND,
  /** The object exists already, or was changed meanwhile. */
  CONFLICT,
  /** The delta link is too old; read everything again. */
  GONE,
  /** The request was refused for another reason; repeating it cannot help. */
  REFUSED;

  static FailureKind of(int status) {
    return switch (status) {
      case 401 -> UNAUTHORIZED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 409, 412 -> CONFLICT;
      case 410 -> GONE;
      case 429 -> THROTTLED;
      case 408, 423 -> TEMPORARY;
      default -> status >= 500 ? TEMPORARY : REFUSED;
    };
  }

  /** Whether the same call may succeed later. */
  public boolean isTransient() {
    return this == THROTTLED || this == TEMPORARY;
  }
}
