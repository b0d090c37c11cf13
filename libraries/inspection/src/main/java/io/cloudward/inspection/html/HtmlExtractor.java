package io.cloudward.inspection.html;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Beginning;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text, links and hidden stretches of HTML. */
public final class HtmlExtractor implements Extractor {

  private static final int PROLOGUE = 1024;
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

  @Override
  public void extract(Content content, PartSink sink) {
    var raw = Beginning.of(content, sink);
    var charset = charset(raw, sink.about().declared().charset());
    var declared = charset.isEmpty() ? "utf-8" : charset;
    if (Utf8.endOfAscii(raw, 0, raw.length) == raw.length && !declared.contains("-7")) {
      scan(raw, raw.length, sink);
      return;
    }
    var text = new TextBuffer(sink.limits().textBytes());
    Charsets.append(raw, 0, raw.length, charset, text);
    var utf8 = text.finish();
    scan(utf8.array(), utf8.length(), sink);
  }

  /** Extracts from HTML that is UTF-8 already. */
  public static void scan(byte[] utf8, int length, PartSink sink) {
    var visitor = new HtmlText(utf8, sink);
    new HtmlScanner(utf8, length, visitor).run();
    visitor.finish();
  }

  private static String charset(byte[] raw, String declared) {
    if (!declared.isEmpty()) {
      return declared;
    }
    var prologue = new String(raw, 0, Math.min(PROLOGUE, raw.length), StandardCharsets.ISO_8859_1);
    var meta = META_CHARSET.matcher(prologue);
    return meta.find() ? meta.group(1) : "";
  }
}
