package io.cloudward.connector.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An {@code application/x-www-form-urlencoded} body whose memory is wiped when it is closed. */
public final class FormBody implements AutoCloseable {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1024];
  private int length;

  /** Adds a field. */
  public FormBody add(String name, String value) {
    return add(name, value.toCharArray());
  }

  /** Adds a secret field; the value never becomes a string. */
  public FormBody add(String name, char[] value) {
    if (length > 0) {
      append('&');
    }
    encode(StandardCharsets.UTF_8.encode(name));
    append('=');
    var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(value));
    encode(encoded);
    Arrays.fill(encoded.array(), (byte) 0);
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The body with one more field, which is not kept. */
  byte[] toBytesWith(String name, String value) {
    int kept = length;
    try {
      return add(name, value).toBytes();
    } finally {
      length = kept;
    }
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    length = 0;
  }

  private void encode(ByteBuffer text) {
    while (text.hasRemaining()) {
      int octet = text.get() & 0xFF;
      if (isUnreserved(octet)) {
        append(octet);
      } else {
        append('%');
        append(HEX[octet >> 4]);
        append(HEX[octet & 0xF]);
      }
    }
  }

  private void append(int octet) {
    if (length == bytes.length) {
      var larger = Arrays.copyOf(bytes, length * 2);
      Arrays.fill(bytes, (byte) 0);
      bytes = larger;
    }
    bytes[length++] = (byte) octet;
  }

  private static boolean isUnreserved(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || octet == '-'
        || octet == '.'
        || octet == '_'
        || octet == '~';
  }
}
