package io.cloudward.security;

import org.jspecify.annotations.Nullable;

/** The published keys or the token exchange cannot be reached, so nobody can be authenticated. */
public final class KeysUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeysUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
