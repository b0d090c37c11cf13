package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What begins something and never ends it, half a million characters of it, wherever it may stand:
 * a parser that looks for the end from each beginning would need minutes.
 */
class RepeatedInputTest {

  private static final int LENGTH = 512 * 1024;
  private static final Duration MOST = Duration.ofSeconds(3);
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final List<String> ATOMS =
      List.of(
          "<",
          "<a ",
          "<a href=",
          "<!--",
          "<![CDATA[",
          "</",
          "<p style='",
          "&",
          "&#",
          "&a;",
          "<!",
          "<?",
          "{",
          "{\\*",
          "\\'",
          "\\u1 ",
          "{\\field{\\*\\fldinst ",
          "\\bin9 ",
          "http://",
          "www.",
          "a.",
          "a@",
          "@",
          "mailto:",
          "hxxp://",
          "[.]",
          "=?",
          "=?a?Q?",
          "=?a?Q?a?= ",
          "=?a?Q??=",
          "(",
          "\"",
          "\\",
          ":",
          "[",
          "a@b:",
          ";",
          "; a=",
          "; a*0*=",
          "%",
          "data:",
          "--b",
          "=\r\n",
          "\r\n",
          "\r",
          " ",
          "\t",
          "-",
          "x",
          "\u202E",
          "xn--",
          "<a href=http://a/>",
          "<script>",
          "<style>",
          "<base href=",
          "+A",
          "<t>",
          "<w:t>",
          "<?xml",
          "\u0000",
          "(((",
          "<<<",
          ",");

  private static final Map<String, Function<String, byte[]>> PLACES = places();

  @Test
  void needsTimeInProportionToWhatNeverEnds() {
    List<String> late = new ArrayList<>();
    for (var place : PLACES.entrySet()) {
      for (var atom : ATOMS) {
        var bytes = place.getValue().apply(atom.repeat(LENGTH / atom.length()));
        var mediaType = place.getKey().equals("file") ? "" : "message/rfc822";
        long started = PROCESSOR.getCurrentThreadCpuTime();
        var found = INSPECTOR.inspect(bytes, "a.bin", mediaType, Limits.defaults());
        assertThat(found.root().headers().addresses("To")).noneMatch(a -> a.address().isEmpty());
        assertThat(found.root().headers().subject().length()).isLessThanOrEqualTo(bytes.length);
        var time = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - started);
        if (time.compareTo(MOST) > 0) {
          late.add("%s in %s: %d ms".formatted(atom.strip(), place.getKey(), time.toMillis()));
        }
      }
    }

    System.out.printf("inputs tried %d, over time %d%n", PLACES.size() * ATOMS.size(), late.size());
    assertThat(late).isEmpty();
  }

  private static Map<String, Function<String, byte[]>> places() {
    Map<String, Function<String, byte[]>> places = new LinkedHashMap<>();
    places.put("file", Samples::utf8);
    places.put("text", text -> mail("text/plain; charset=utf-8", text));
    places.put("page", text -> mail("text/html; charset=utf-8", "<html><body>" + text));
    places.put("attribute", text -> mail("text/html; charset=utf-8", "<a href='" + text));
    places.put("rich text", text -> mail("application/rtf", "{\\rtf1 " + text));
    places.put("multipart", text -> mail("multipart/mixed; boundary=b", text));
    places.put("subject", text -> header("Subject", text));
    places.put("recipients", text -> header("To", "a@b" + text));
    places.put("type", text -> header("Content-Type", "text/plain; name=" + text));
    places.put("disposition", text -> header("Content-Disposition", "attachment; filename" + text));
    places.put("document", RepeatedInputTest::document);
    return places;
  }

  private static byte[] mail(String type, String body) {
    return Samples.utf8("Content-Type: " + type + "\r\n\r\n" + body);
  }

  private static byte[] header(String name, String value) {
    return Samples.utf8(name + ": " + value.replace("\r\n", " ") + "\r\n\r\ntext");
  }

  private static byte[] document(String text) {
    return Samples.zipOfText(
        "[Content_Types].xml", "<T/>", "word/document.xml", "<w:document><w:p><w:t>" + text);
  }
}
