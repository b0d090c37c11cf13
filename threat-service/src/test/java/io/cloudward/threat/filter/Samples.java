package io.cloudward.threat.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Messages and files that tests make for themselves. */
public final class Samples {

  private Samples() {}

  /** The test file of EICAR, put together so that no scanner stops at this source. */
  public static byte[] eicar() {
    return utf8("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*");
  }

  public static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /** The beginning of a program of Windows: enough for its type. */
  public static byte[] program() {
    var bytes = new byte[512];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    bytes[0x3C] = (byte) 0x80;
    bytes[0x80] = 'P';
    bytes[0x81] = 'E';
    return bytes;
  }

  public static byte[] zip(String name, byte[] content) {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip whose one entry is marked as encrypted; nobody has the password. */
  public static byte[] encryptedZip(String name) {
    var bytes = zip(name, new byte[64]);
    bytes[6] |= 1;
    int directory =
        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + 8] |= 1;
    return bytes;
  }

  public static byte[] gzip(byte[] content) {
    try (var bytes = new ByteArrayOutputStream();
        var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
      gzip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word document whose relationships are {@code relationships}. */
  public static byte[] document(String relationships) {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p></w:body></w:document>");
      entry(
          zip,
          "word/_rels/settings.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relationships
              + "</Relationships>");
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message with a text and one attachment. */
  public static byte[] mail(String text, String fileName, byte[] attachment) {
    return utf8(
        """
        From: "Ada" <ada@partner.example>\r
        To: bob@northwind.example\r
        Subject: Documents\r
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
            .formatted(text, fileName, Base64.getMimeEncoder().encodeToString(attachment)));
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(text));
    zip.closeEntry();
  }
}
