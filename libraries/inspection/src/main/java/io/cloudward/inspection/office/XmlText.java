package io.cloudward.inspection.office;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Text of one XML file of Word, PowerPoint, Visio or of the document's properties. */
final class XmlText {

  private static final Pattern DYNAMIC_EXCHANGE = Pattern.compile("(?i)\\bDDE(?:AUTO)?\\b");
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final int LONGEST_ANCHOR = 2048;

  private final PartSink sink;
  private final TextBuffer out;
  private final TextKind kind;
  private final Map<String, String> hyperlinks;
  private final TextBuffer field = new TextBuffer(LONGEST_FIELD);
  private TextBuffer anchor = new TextBuffer(0);
  private String target = "";
  private boolean isRun;
  private boolean isField;
  private boolean isDeleted;
  private int events;

  XmlText(PartSink sink, TextKind kind, Map<String, String> hyperlinks) {
    this.sink = sink;
    this.out = sink.text();
    this.kind = kind;
    this.hyperlinks = new HashMap<>(hyperlinks);
  }

  void read(XmlCursor xml) {
    out.kind(kind);
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      if ((++events & 0xFFFF) == 0) {
        sink.check();
      }
      switch (event) {
        case START -> start(xml);
        case TEXT -> text(xml);
        case END -> end(xml);
        default -> {}
      }
    }
    finish();
  }

  private void text(XmlCursor xml) {
    if (isField) {
      xml.appendText(field);
    } else if (isRun) {
      out.kind(isDeleted ? TextKind.HIDDEN : kind);
      xml.appendText(out);
      if (!target.isEmpty()) {
        xml.appendText(anchor);
      }
    }
  }

  private void start(XmlCursor xml) {
    isDeleted = xml.is("delText");
    isRun = isDeleted || kind == TextKind.PROPERTY || xml.is("t") || xml.is("Text") || xml.is("v");
    isField = xml.is("instrText") || xml.is("delInstrText");
    if (xml.is("tab")) {
      out.append('\t');
    } else if (xml.is("br") || xml.is("cr")) {
      out.newLine();
    } else if (xml.is("hyperlink")) {
      beginLink(xml.attributeOrEmpty("id"));
    } else if (xml.is("fldSimple")) {
      field.append(xml.attributeOrEmpty("instr"));
      field.newLine();
    }
  }

  private void end(XmlCursor xml) {
    isRun &= kind == TextKind.PROPERTY;
    isField = false;
    if (xml.is("p") || xml.is("tr") || kind == TextKind.PROPERTY) {
      out.newLine();
    } else if (xml.is("tc")) {
      out.append('\t');
    } else if (xml.is("hyperlink")) {
      endLink();
    } else if (xml.is("fldChar")) {
      field.append(' ');
    }
  }

  private void beginLink(String id) {
    target = hyperlinks.getOrDefault(id, "");
    anchor = new TextBuffer(LONGEST_ANCHOR);
  }

  private void endLink() {
    if (!target.isEmpty()) {
      var text = anchor.finish().string(TextKind.VISIBLE);
      sink.link(Link.of(target, LinkSource.ANCHOR, text));
      hyperlinks.values().remove(target);
      target = "";
    }
  }

  private void finish() {
    hyperlinks.values().forEach(left -> sink.link(Link.of(left, LinkSource.RELATIONSHIP)));
    if (field.length() > 0) {
      var code = field.finish().string(TextKind.VISIBLE);
      if (DYNAMIC_EXCHANGE.matcher(code).find()) {
        sink.trait(Trait.DDE);
      }
      out.newLine();
      out.kind(TextKind.FORMULA);
      out.append(code);
      out.newLine();
    }
  }
}
