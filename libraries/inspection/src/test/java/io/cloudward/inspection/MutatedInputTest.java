package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Damaged input of every kind ends in an inspection, never in an exception. The seed is fixed. */
class MutatedInputTest {

  private static final long SEED = 20_261_123;
  private static final Limits LIMITS =
      Limits.defaults()
          .withBytes(4 * 1024 * 1024, 16L * 1024 * 1024)
          .withTime(Duration.ofSeconds(10), Duration.ofSeconds(5));

  /** Words that mean something to a parser where they happen to fall. */
  private static final List<byte[]> WORDS =
      List.of(
          Samples.utf8("\r\n\r\n"),
          Samples.utf8("--b1"),
          Samples.utf8("Content-Type: multipart/mixed; boundary=\"b1\"\r\n"),
          Samples.utf8("Content-Transfer-Encoding: base64\r\n"),
          Samples.utf8("=?utf-8?B?"),
          Samples.utf8("filename*0*=utf-8''%"),
          Samples.utf8("<![CDATA["),
          Samples.utf8("&#x"),
          Samples.utf8("http://"),
          new byte[] {'P', 'K', 3, 4},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0x7F});

  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R
        /Annots [ << /Subtype /Link /A << /S /URI /URI (http://a.example/) >> >> ] >> endobj
      4 0 obj << /Length 30 >> stream
      BT /F1 12 Tf (text) Tj ET
      endstream endobj
      trailer << /Root 1 0 R >>
      """;

  @Test
  void inspectsTenThousandDamagedMessages() {
    var random = new Random(SEED);
    var sources =
        List.of(
            Samples.mail("Plain", "text http://a.example/", "a.txt", Samples.utf8("content")),
            Samples.mail("=?utf-8?Q?caf=C3=A9?=", "x", "a.zip", Samples.zip("e", Samples.eicar())),
            Samples.mail("Html", "<a href=http://x.example>y", "a.html", html()),
            Samples.mail("Office", "x", "a.docx", docx()),
            Samples.mail("Rtf", "x", "a.rtf", rtf()),
            Samples.mail("Rar", "x", "a.rar", Samples.rar5("a", Samples.utf8("b"), 0)));
    int parts = 0;
    int unscannable = 0;
    for (int i = 0; i < 10_000; i++) {
      var mutated = mutate(sources.get(i % sources.size()), random);
      var found = INSPECTOR.inspect(mutated, "", "message/rfc822", LIMITS);
      parts += (int) found.parts().count();
      unscannable += found.unscannable().size();
    }

    System.out.printf("10,000 damaged messages: %d parts, %d unscannable%n", parts, unscannable);
    assertThat(parts).isGreaterThan(15_000);
    assertThat(unscannable).isPositive();
  }

  @Test
  void inspectsDamagedFiles() {
    var random = new Random(SEED + 1);
    var sources =
        List.of(
            docx(),
            rtf(),
            html(),
            Samples.zip("a.txt", Samples.utf8("text ".repeat(200))),
            Samples.gzip(Samples.utf8("text ".repeat(200))),
            Samples.rar5("a.txt", Samples.utf8("text"), 0));
    for (int i = 0; i < 3_000; i++) {
      var mutated = mutate(sources.get(i % sources.size()), random);

      assertThat(INSPECTOR.inspect(mutated, "a.bin", "", LIMITS).root().size())
          .isEqualTo(mutated.length);
    }
  }

  @Test
  void inspectsDamagedFilesInWorkers() throws IOException {
    var random = new Random(SEED + 2);
    var sources =
        List.of(
            workbook(), Samples.rar4("a.txt", Samples.utf8("text ".repeat(50))), Samples.utf8(PDF));
    int crashed = 0;
    for (int i = 0; i < 400; i++) {
      var mutated = mutate(sources.get(i % sources.size()), random);
      var found = INSPECTOR.inspect(mutated, "a.bin", "", LIMITS);
      crashed += Inspecting.reasons(found).contains(UnscannableReason.WORKER_CRASHED) ? 1 : 0;
    }

    assertThat(crashed).as("workers that a damaged file of a few kilobytes ended").isZero();
  }

  private static byte[] workbook() throws IOException {
    try (var book = new HSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      book.createSheet("s").createRow(0).createCell(0).setCellValue("text");
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] mutate(byte[] source, Random random) {
    var bytes = source.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = insert(bytes, at, WORDS.get(random.nextInt(WORDS.size())));
        default -> {
          int from = random.nextInt(bytes.length);
          int length = random.nextInt(Math.min(64, bytes.length - from) + 1);
          bytes = insert(bytes, at, Arrays.copyOfRange(bytes, from, from + length));
        }
      }
    }
    return bytes;
  }

  private static byte[] insert(byte[] bytes, int at, byte[] word) {
    var longer = new byte[bytes.length + word.length];
    System.arraycopy(bytes, 0, longer, 0, at);
    System.arraycopy(word, 0, longer, at, word.length);
    System.arraycopy(bytes, at, longer, at + word.length, bytes.length - at);
    return longer;
  }

  private static byte[] html() {
    return Samples.utf8(
        "<html><p style='display:none'>h</p><a href=\"http://x.example/\">&amp;t</a><!-- c -->");
  }

  private static byte[] rtf() {
    return Samples.utf8("{\\rtf1{\\fonttbl x}\\'e4\\u8364?{\\*\\objdata 0102}\\par text}");
  }

  private static byte[] docx() {
    return Samples.zipOfText(
        "[Content_Types].xml", "<T/>", "word/document.xml", "<w:p><w:t>some text</w:t></w:p>");
  }
}
