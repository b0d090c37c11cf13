package io.cloudward.sandbox.microsoft365.samples;

import io.cloudward.sandbox.microsoft365.samples.CompoundFile.Stream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A Visual Basic project with one module ([MS-OVBA] 2.3.4). */
final class VisualBasicProject {
  private static final String MODULE = "Module1";

  private VisualBasicProject() {}

  static byte[] of(String source) {
    var directory = new ByteArrayOutputStream();
    record(directory, 0x1A, MODULE.getBytes(StandardCharsets.US_ASCII));
    record(directory, 0x32, MODULE.getBytes(StandardCharsets.UTF_16LE));
    record(directory, 0x31, new byte[4]);
    record(directory, 0x10, new byte[0]);
    return CompoundFile.of(
        "VBA",
        new Stream("dir", compressed(directory.toByteArray())),
        new Stream(MODULE, compressed(source.getBytes(StandardCharsets.US_ASCII))));
  }

  private static void record(ByteArrayOutputStream out, int id, byte[] content) {
    little(out, id, 2);
    little(out, content.length, 4);
    out.writeBytes(content);
  }

  /** The compressed form ([MS-OVBA] 2.4.1) of what fits into a chunk, by literals alone. */
  private static byte[] compressed(byte[] content) {
    var tokens = new ByteArrayOutputStream();
    for (int i = 0; i < content.length; i++) {
      if (i % 8 == 0) {
        tokens.write(0);
      }
      tokens.write(content[i]);
    }
    var out = new ByteArrayOutputStream();
    out.write(1);
    little(out, 0xB000 | (tokens.size() - 1), 2);
    out.writeBytes(tokens.toByteArray());
    return out.toByteArray();
  }

  private static void little(ByteArrayOutputStream out, int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(value >>> (8 * i));
    }
  }
}
