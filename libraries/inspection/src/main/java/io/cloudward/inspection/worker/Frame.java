package io.cloudward.inspection.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** What travels from a worker, and how it is written. All lengths are checked: a worker may lie. */
enum Frame {
  TEXT,
  LINK,
  TRAIT,
  UNSCANNABLE,
  HEADER,
  CHILD,
  CLOSED_CHILD,
  DONE,
  FAILED;

  static final int LONGEST_STRING = 8 * 1024 * 1024;
  static final int LONGEST_CHUNK = 1024 * 1024;

  private static final Frame[] FRAMES = values();

  static Frame read(DataInputStream in) throws IOException {
    return one(FRAMES, in);
  }

  static <E> E one(E[] values, DataInputStream in) throws IOException {
    int ordinal = in.readUnsignedByte();
    if (ordinal >= values.length) {
      throw new StreamCorruptedException("unknown ordinal");
    }
    return values[ordinal];
  }

  static void write(DataOutputStream out, Enum<?> value) throws IOException {
    out.writeByte(value.ordinal());
  }

  static String string(DataInputStream in) throws IOException {
    return new String(bytes(in, LONGEST_STRING), UTF_8);
  }

  static void write(DataOutputStream out, String text) throws IOException {
    var cut = text.length() > LONGEST_STRING / 4 ? text.substring(0, LONGEST_STRING / 4) : text;
    var bytes = cut.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] bytes(DataInputStream in, int limit) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > limit) {
      throw new StreamCorruptedException("impossible length");
    }
    var bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
