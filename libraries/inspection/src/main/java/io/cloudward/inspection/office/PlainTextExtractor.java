package io.cloudward.inspection.office;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Beginning;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.mail.FlowedText;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextKind;

/** Text as it is, in UTF-8; flowed mail text with its lines joined. */
public final class PlainTextExtractor implements Extractor {

  private final TextKind kind;

  /** Text of this kind. */
  public PlainTextExtractor(TextKind kind) {
    this.kind = kind;
  }

  @Override
  public void extract(Content content, PartSink sink) {
    var declared = sink.about().declared();
    var bytes = Beginning.of(content, sink);
    if (declared.parameters().getOrDefault("format", "").equalsIgnoreCase("flowed")) {
      var deletes = declared.parameters().getOrDefault("delsp", "").equalsIgnoreCase("yes");
      bytes = FlowedText.unflow(bytes, deletes);
    }
    sink.text().kind(kind);
    Charsets.append(bytes, 0, bytes.length, declared.charset(), sink.text());
  }
}
