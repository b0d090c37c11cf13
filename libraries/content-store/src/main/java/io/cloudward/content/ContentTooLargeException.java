package io.cloudward.content;

import java.io.IOException;

/** Content is larger than the store accepts. */
public final class ContentTooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  ContentTooLargeException(long limit) {
    super("content is larger than " + limit + " bytes");
  }
}
