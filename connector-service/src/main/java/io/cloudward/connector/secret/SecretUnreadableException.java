package io.cloudward.connector.secret;

/** A stored secret or key cannot be decrypted: wrong master key, or it was changed. */
public final class SecretUnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SecretUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
