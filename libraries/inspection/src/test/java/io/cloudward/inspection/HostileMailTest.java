package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.INSPECTOR;
import static io.cloudward.inspection.Inspecting.inspectMail;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that is written to hurt its reader. The heap of the tests is 512 MiB. */
class HostileMailTest {

  private static final int MIB = 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private long started;

  @BeforeEach
  void start() {
    started = System.nanoTime();
  }

  @AfterEach
  void endsInTime() {
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(PATIENCE);
  }

  @Test
  void endsMultipartsThatAreNestedAThousandDeep() {
    var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
    for (int depth = 0; depth < 1000; depth++) {
      mail.append("--b%d\r\n".formatted(depth));
      mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(depth + 1));
    }
    mail.append("--b1000\r\n\r\nat the bottom\r\n");
    var found = inspectMail(Samples.utf8(mail.toString()));

    assertThat(reasons(found)).isSubsetOf(UnscannableReason.DEPTH, UnscannableReason.CORRUPT);
    assertThat(isSeen(found, "at the bottom")).isEqualTo(found.unscannable().isEmpty());
  }

  @Test
  void endsAHeaderOf50Mebibytes(@TempDir Path directory) throws IOException {
    var file = directory.resolve("header.eml");
    write(file, "Subject: ", "a word ", 50L * MIB, "\r\n\r\nthe text\r\n");

    assertThat(reasons(inspect(file))).containsExactly(UnscannableReason.CORRUPT);
  }

  @Test
  void endsAHeaderOfAMillionAddresses(@TempDir Path directory) throws IOException {
    var file = directory.resolve("addresses.eml");
    write(file, "To: ", "a@b.example,\r\n ", 1_000_000L * 15, "c@d.example\r\n\r\nthe text\r\n");

    assertThat(reasons(inspect(file))).containsExactly(UnscannableReason.CORRUPT);
  }

  @Test
  void readsALineOf100Mebibytes(@TempDir Path directory) throws IOException {
    var file = directory.resolve("line.eml");
    write(file, "Subject: a\r\n\r\n", "word ", 100L * MIB, "\r\n");
    var found = inspect(file);

    assertThat(reasons(found)).containsExactly(UnscannableReason.TEXT);
    assertThat(part(found, "0.0").size()).isGreaterThan(99L * MIB);
  }

  @Test
  void countsAHundredThousandParts() {
    var mail =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(100_000);
    var found = inspectMail(Samples.utf8(mail));

    assertThat(reasons(found)).containsExactly(UnscannableReason.COUNT);
    assertThat(found.parts()).hasSizeLessThanOrEqualTo(Limits.defaults().parts() + 1);
  }

  @Test
  void readsTextInCharsetsThatDoNotExist() {
    for (var charset : new String[] {"no-such-charset", "\"\"", "utf-8'x", "\u0000", "../../etc"}) {
      var mail = "Content-Type: text/plain; charset=%s\r\n\r\nstill read\r\n".formatted(charset);

      assertThat(visible(part(inspectMail(Samples.utf8(mail)), "0.0"))).contains("still read");
    }
    var subject = inspectMail(Samples.utf8("Subject: =?no-such?Q?still_read?=\r\n\r\n"));

    assertThat(subject.root().headers().subject()).contains("still");
  }

  @Test
  void decodesWhatIsLeftOfGarbledEncodings() {
    var quoted = encoded("quoted-printable", "a=ZZb=\r\n=41=4 =\r\r\nend=");
    var base64 = encoded("base64", "%%%c3Rp=bGw$$gcmVhZA\u0000===== x");
    var unknown = encoded("rot13", "still read");

    assertThat(visible(part(quoted, "0.0"))).contains("A", "end");
    assertThat(visible(part(base64, "0.0"))).contains("sti");
    assertThat(visible(part(unknown, "0.0"))).isEqualToIgnoringNewLines("still read");
  }

  @Test
  void takesNamesAsLabelsWhateverTheyAre() {
    var found =
        inspectMail(
            Samples.utf8(
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                    + attachment("filename=\"../../../etc/cron.d/x\"")
                    + attachment("filename*=utf-8''safe%00.exe")
                    + attachment("filename*=utf-8''photo%E2%80%AEgpj.exe")
                    + attachment("filename=\"" + "n".repeat(100_000) + ".exe\"")
                    + "--b--\r\n"));

    assertThat(part(found, "0.0").has(Trait.TRAVERSAL_NAME)).isTrue();
    assertThat(part(found, "0.1").name().extension()).isEqualTo("exe");
    assertThat(part(found, "0.2").has(Trait.REVERSED_NAME)).isTrue();
    assertThat(part(found, "0.3").name().extension()).isEqualTo("exe");
    assertThat(names(found)).noneMatch(name -> name.indexOf(0) >= 0);
  }

  private static Inspection encoded(String encoding, String body) {
    return inspectMail(
        Samples.utf8("Content-Transfer-Encoding: %s\r\n\r\n%s\r\n".formatted(encoding, body)));
  }

  private static String attachment(String name) {
    return "--b\r\nContent-Disposition: attachment; %s\r\n\r\nx\r\n".formatted(name);
  }

  private static boolean isSeen(Inspection inspection, String text) {
    return inspection.parts().anyMatch(found -> visible(found).contains(text));
  }

  private static Inspection inspect(Path file) throws IOException {
    return INSPECTOR.inspect(file, "", "message/rfc822", Limits.defaults());
  }

  /** A file of {@code size} bytes of one word between a beginning and an end. */
  private static void write(Path file, String head, String word, long size, String tail)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(Samples.utf8(head));
      var bytes = Samples.utf8(word.repeat(1000));
      for (long written = 0; written < size; written += bytes.length) {
        out.write(bytes);
      }
      out.write(Samples.utf8(tail));
    }
  }
}
