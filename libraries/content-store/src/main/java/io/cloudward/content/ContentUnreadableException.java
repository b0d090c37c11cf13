package io.cloudward.content;

import java.io.IOException;

/** Stored content cannot be decrypted: its key is unknown, or its bytes or its place changed. */
public final class ContentUnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  ContentUnreadableException(String message) {
    super(message);
  }

  ContentUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
