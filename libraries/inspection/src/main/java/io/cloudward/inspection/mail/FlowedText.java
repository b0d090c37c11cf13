package io.cloudward.inspection.mail;

import java.io.ByteArrayOutputStream;

/** Joins the lines of {@code format=flowed} text (RFC 3676, section 4). */
public final class FlowedText {

  private final byte[] text;
  private final boolean deleteSpace;
  private final ByteArrayOutputStream out;
  private int depth;
  private boolean isOpen;

  private FlowedText(byte[] text, boolean deleteSpace) {
    this.text = text;
    this.deleteSpace = deleteSpace;
    this.out = new ByteArrayOutputStream(text.length);
  }

  /** The text with flowed lines joined, quote marks and stuffing taken off. */
  public static byte[] unflow(byte[] text, boolean deleteSpace) {
    var flowed = new FlowedText(text, deleteSpace);
    int at = 0;
    while (at < text.length) {
      int end = at;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      flowed.line(at, end > at && text[end - 1] == '\r' ? end - 1 : end);
      if (!flowed.isOpen && end < text.length) {
        flowed.out.write('\n');
      }
      at = end + 1;
    }
    return flowed.out.toByteArray();
  }

  private void line(int at, int stop) {
    int start = at;
    while (start < stop && text[start] == '>') {
      start++;
    }
    int quotes = start - at;
    start += start < stop && text[start] == ' ' ? 1 : 0;
    if (isOpen && quotes != depth) {
      out.write('\n');
    }
    depth = quotes;
    boolean isSignature = stop - start == 3 && text[start] == '-' && text[start + 1] == '-';
    isOpen = stop > start && text[stop - 1] == ' ' && !isSignature;
    out.write(text, start, stop - start - (isOpen && deleteSpace ? 1 : 0));
  }
}
