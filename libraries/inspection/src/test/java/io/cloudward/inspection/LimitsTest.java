package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.INSPECTOR;
import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

  private static final int MIB = 1024 * 1024;

  @Test
  void endsArchivesThatAreNestedAHundredDeep() {
    var bytes = Samples.utf8("bottom");
    for (int depth = 0; depth < 100; depth++) {
      bytes = Samples.zip("a.zip", bytes);
    }
    var found = inspect(bytes, "a.zip");

    assertThat(reasons(found)).containsExactly(UnscannableReason.DEPTH);
    assertThat(found.parts()).hasSize(Limits.defaults().depth() + 1);
  }

  /**
   * Sixteen zips in each of sixteen zips in each of sixteen, with 256 MiB of zeros in each leaf.
   */
  @Test
  void endsAZipBombByItsRatio() {
    var bytes = Samples.zip("zero", new byte[64 * MIB]);
    for (int level = 0; level < 3; level++) {
      var entries = new LinkedHashMap<String, byte[]>();
      for (int i = 0; i < 16; i++) {
        entries.put("lib " + i + ".zip", bytes);
      }
      bytes = Samples.zip(entries);
    }
    var started = System.nanoTime();
    var found = inspect(bytes, "bomb.zip");

    assertThat(reasons(found)).contains(UnscannableReason.RATIO);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void keepsEightTimesTheTextOfOnePartAtMost() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 20; i++) {
      entries.put(i + ".txt", Samples.utf8("word ".repeat(400)));
    }
    var found = inspect(Samples.zip(entries), "a.zip", Limits.defaults().withText(1000, 10));

    assertThat(found.parts().mapToInt(part -> part.text().length()).sum()).isEqualTo(8000);
    assertThat(reasons(found)).containsExactly(UnscannableReason.TEXT);
  }

  @Test
  void endsAnXmlBomb() {
    var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><w:document><w:t>start &a29; end</w:t></w:document>");
    var found =
        inspect(
            Samples.zipOfText("[Content_Types].xml", "<x/>", "word/document.xml", bomb.toString()),
            "a.docx");

    assertThat(visible(found.root()).strip()).isEqualTo("start &a29; end");
  }

  @Test
  void endsADocumentThatUnpacksToTooMuch() {
    var found =
        inspect(
            Samples.zip(
                java.util.Map.of(
                    "[Content_Types].xml", new byte[0], "word/document.xml", new byte[100 * MIB])),
            "a.docx");

    assertThat(reasons(found)).containsExactly(UnscannableReason.RATIO);
  }

  @Test
  void countsParts() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 50; i++) {
      entries.put("f" + i, new byte[] {1});
    }
    var found = inspect(Samples.zip(entries), "a.zip", Limits.defaults().withParts(10));

    assertThat(found.parts()).hasSizeLessThanOrEqualTo(11);
    assertThat(reasons(found)).contains(UnscannableReason.COUNT);
  }

  @Test
  void cutsAPartThatIsTooLargeAndGoesOn() {
    var found =
        inspect(
            Samples.zip(sorted("a", new byte[2 * MIB], "b", Samples.utf8("after it"))),
            "a.zip",
            Limits.defaults().withBytes(MIB, 10L * MIB));

    assertThat(reasons(found)).containsExactly(UnscannableReason.SIZE);
    assertThat(part(found, "0.0").size()).isBetween((long) MIB / 2, (long) MIB);
    assertThat(visible(part(found, "0.1"))).isEqualTo("after it");
  }

  @Test
  void cutsTextAndLinksAndSaysSo() {
    var text = "http://a.example/1 http://a.example/2 http://a.example/3 " + "x".repeat(5000);
    var found = inspect(Samples.utf8(text), "a.txt", Limits.defaults().withText(1000, 2));

    assertThat(found.root().text().length()).isEqualTo(1000);
    assertThat(found.root().links()).hasSize(2);
    assertThat(reasons(found)).contains(UnscannableReason.TEXT, UnscannableReason.LINKS);
  }

  @Test
  void endsWhenTheTimeIsOver() {
    var limits = Limits.defaults().withTime(Duration.ZERO, Duration.ZERO);

    assertThat(reasons(inspect(Samples.zipOfText("a", "b"), "a.zip", limits)))
        .containsExactly(UnscannableReason.TIME);
  }

  /** The heap of the tests is 512 MiB; everything else of this size would not fit twice. */
  @Test
  void inspectsAMessageOf150MebibytesInBoundedMemory(@TempDir Path directory) throws IOException {
    var file = directory.resolve("large.eml");
    try (var out = Files.newOutputStream(file)) {
      write(out, 150L * MIB);
    }
    System.gc();
    var memory = Runtime.getRuntime();
    long before = memory.totalMemory() - memory.freeMemory();
    var found = INSPECTOR.inspect(file, "", "message/rfc822", Limits.defaults());
    System.gc();
    long after = memory.totalMemory() - memory.freeMemory();

    assertThat(part(found, "0.0").text().length()).isPositive();
    assertThat(part(found, "0.1").size()).isGreaterThan(105L * MIB);
    assertThat(found.unscannable()).isEmpty();
    assertThat(after - before).isLessThan(16L * MIB);
  }

  private static Map<String, byte[]> sorted(String a, byte[] first, String b, byte[] second) {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(a, first);
    entries.put(b, second);
    return entries;
  }

  private static void write(OutputStream out, long size) throws IOException {
    out.write(
        Samples.utf8(
            """
            Subject: large\r
            Content-Type: multipart/mixed; boundary=b\r
            \r
            --b\r
            Content-Type: text/plain\r
            \r
            see attached\r
            --b\r
            Content-Type: application/octet-stream; name=large.bin\r
            Content-Transfer-Encoding: base64\r
            \r
            """));
    var block = new byte[57 * 1000];
    new java.util.Random(1).nextBytes(block);
    block[0] = 0;
    var lines = Base64.getMimeEncoder().encode(block);
    for (long written = 0; written < size; written += lines.length + 2) {
      out.write(lines);
      out.write(new byte[] {'\r', '\n'});
    }
    out.write(Samples.utf8("--b--\r\n"));
  }
}
