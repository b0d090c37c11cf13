package io.cloudward.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that tests make for themselves. */
final class Samples {

  private Samples() {}

  /** The EICAR test file, put together so that no scanner stops at this source. */
  static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*")
        .getBytes(UTF_8);
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] zip(String name, byte[] content) {
    return zip(Map.of(name, content));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of text files; names and contents in turn. */
  static byte[] zipOfText(String... namesAndTexts) {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
    }
    return zip(entries);
  }

  static byte[] gzip(byte[] content) {
    try (var bytes = new ByteArrayOutputStream();
        var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
      gzip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A RAR archive of version 4 with one stored file. */
  static byte[] rar4(String name, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
    header(out, 0x73, 0, new byte[6]);
    var raw = utf8(name);
    var body = new ByteArrayOutputStream();
    little(body, content.length, 4);
    little(body, content.length, 4);
    body.write(2);
    var crc = new CRC32();
    crc.update(content);
    little(body, crc.getValue(), 4);
    little(body, 0x5A5A5A5AL, 4);
    body.write(20);
    body.write(0x30);
    little(body, raw.length, 2);
    little(body, 0x20, 4);
    body.writeBytes(raw);
    header(out, 0x74, 0x8000, body.toByteArray());
    out.writeBytes(content);
    header(out, 0x7B, 0x4000, new byte[0]);
    return out.toByteArray();
  }

  /** A RAR archive of version 5 with one file; method 0 is stored. */
  static byte[] rar5(String name, byte[] content, int method) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    header5(out, new byte[] {1, 0, 0});
    var raw = utf8(name);
    var body = new ByteArrayOutputStream();
    body.write(2);
    body.write(2);
    number(body, content.length);
    body.write(0);
    number(body, content.length);
    body.write(0x20);
    number(body, (long) method << 7);
    body.write(1);
    number(body, raw.length);
    body.writeBytes(raw);
    header5(out, body.toByteArray());
    out.writeBytes(content);
    header5(out, new byte[] {5, 0, 0});
    return out.toByteArray();
  }

  static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }

  /** A message with one text body and one attachment. */
  static byte[] mail(String subject, String text, String fileName, byte[] attachment) {
    return utf8(
        """
        From: "Ada" <ada@example.org>\r
        To: bob@example.net\r
        Subject: %s\r
        MIME-Version: 1.0\r
        Content-Type: multipart/mixed; boundary="b1"\r
        \r
        --b1\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: 8bit\r
        \r
        %s\r
        --b1\r
        Content-Type: application/octet-stream\r
        Content-Disposition: attachment; filename="%s"\r
        Content-Transfer-Encoding: base64\r
        \r
        %s\r
        --b1--\r
        """
            .formatted(subject, text, fileName, base64(attachment)));
  }

  private static void header(ByteArrayOutputStream out, int type, int flags, byte[] body) {
    var head = new ByteArrayOutputStream();
    head.write(type);
    little(head, flags, 2);
    little(head, 7 + body.length, 2);
    head.writeBytes(body);
    var crc = new CRC32();
    crc.update(head.toByteArray());
    little(out, crc.getValue() & 0xFFFF, 2);
    out.writeBytes(head.toByteArray());
  }

  private static void header5(ByteArrayOutputStream out, byte[] body) {
    var head = new ByteArrayOutputStream();
    number(head, body.length);
    head.writeBytes(body);
    var crc = new CRC32();
    crc.update(head.toByteArray());
    little(out, crc.getValue(), 4);
    out.writeBytes(head.toByteArray());
  }

  private static void number(ByteArrayOutputStream out, long value) {
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static void little(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> 8 * i));
    }
  }
}
