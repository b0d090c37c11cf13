package io.cloudward.inspection.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of one part: UTF-8 bytes, and spans that cover all of them in order. */
public final class ExtractedText {

  /** No text. */
  public static final ExtractedText NONE = new ExtractedText(new byte[0], 0, List.of());

  private final byte[] bytes;
  private final int length;
  private final List<TextSpan> spans;

  ExtractedText(byte[] bytes, int length, List<TextSpan> spans) {
    this.bytes = bytes;
    this.length = length;
    this.spans = List.copyOf(spans);
  }

  /**
   * The bytes themselves, for scanners; only the first {@link #length()} count. Nobody changes
   * them.
   */
  public byte[] array() {
    return bytes;
  }

  /** How many bytes of text there are. */
  public int length() {
    return length;
  }

  /** The stretches, in order, without gaps. */
  public List<TextSpan> spans() {
    return spans;
  }

  /** Whether there is any text. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** The text of one stretch; for short ones. */
  public String string(TextSpan span) {
    return new String(bytes, span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
  }

  /** All stretches of one kind, joined; for tests and short texts. */
  public String string(TextKind kind) {
    var joined = new StringBuilder();
    for (var span : spans) {
      if (span.kind() == kind) {
        joined.append(string(span));
      }
    }
    return joined.toString();
  }

  /** Writes the bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** Says how much, never what. */
  @Override
  public String toString() {
    return "ExtractedText[" + length + " bytes]";
  }
}
