package io.cloudward.threat.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Messages one after another (RFC 4155, application/mbox): each begins behind a line that begins
 * with {@code From }, which stands at the beginning or after an empty line. Of quoted such lines
 * one {@code >} is taken away (flavour mboxrd). What has no such line is one message.
 */
final class Mailbox {

  private static final String MARK = "From ";
  private static final int MOST_QUOTES = 64;

  private final BufferedInputStream in;
  private boolean isNew = true;
  private boolean isEnd;

  Mailbox(InputStream in) {
    this.in = new BufferedInputStream(in, 64 * 1024);
  }

  /** Goes to the next message, whether or not the one before was read; false if there is none. */
  boolean next() throws IOException {
    if (isNew) {
      isNew = false;
      if (isMark()) {
        skipLine();
      }
    } else {
      message().transferTo(java.io.OutputStream.nullOutputStream());
      if (!isEnd) {
        skipLine();
      }
    }
    in.mark(1);
    isEnd = in.read() < 0;
    in.reset();
    return !isEnd;
  }

  /** How many messages there are in all. */
  int count() throws IOException {
    int count = 0;
    while (next()) {
      count++;
    }
    return count;
  }

  /** What remains of the message; to be read before the next one. */
  InputStream message() {
    return new InputStream() {
      private boolean isAtLineStart = true;
      private boolean isAfterEmpty = true;
      private int length;

      @Override
      public int read() throws IOException {
        if (isAtLineStart) {
          if (isAfterEmpty && isMark()) {
            return -1;
          }
          dropQuote();
          isAtLineStart = false;
        }
        int next = in.read();
        if (next < 0) {
          isEnd = true;
        } else if (next == '\n') {
          isAtLineStart = true;
          isAfterEmpty = length == 0;
          length = 0;
        } else if (next != '\r') {
          length++;
        }
        return next;
      }
    };
  }

  private boolean isMark() throws IOException {
    in.mark(MARK.length());
    boolean found = readsMark();
    in.reset();
    return found;
  }

  private boolean readsMark() throws IOException {
    for (int i = 0; i < MARK.length(); i++) {
      if (in.read() != MARK.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void dropQuote() throws IOException {
    in.mark(MOST_QUOTES + MARK.length());
    int quotes = 0;
    int next = in.read();
    while (next == '>' && quotes < MOST_QUOTES) {
      quotes++;
      next = in.read();
    }
    boolean isQuoted = quotes > 0 && next == MARK.charAt(0) && readsRest();
    in.reset();
    if (isQuoted) {
      in.skipNBytes(1);
    }
  }

  private boolean readsRest() throws IOException {
    for (int i = 1; i < MARK.length(); i++) {
      if (in.read() != MARK.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipLine() throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      next = in.read();
    }
  }
}
