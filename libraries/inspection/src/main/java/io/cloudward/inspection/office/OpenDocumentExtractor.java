package io.cloudward.inspection.office;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.util.List;

/** OpenDocument text, spreadsheets and presentations (ISO/IEC 26300). */
public final class OpenDocumentExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var parts = new OfficeParts(content, sink)) {
      if (isEncrypted(parts.xml("META-INF/manifest.xml"))) {
        sink.trait(Trait.ENCRYPTED);
        sink.unscannable(UnscannableReason.ENCRYPTED);
        return;
      }
      for (var name : List.copyOf(parts.names())) {
        if (name.endsWith("content.xml")) {
          read(parts.xml(name), TextKind.VISIBLE, sink);
        } else if (name.endsWith("styles.xml")) {
          read(parts.xml(name), TextKind.MARGIN, sink);
        } else if (name.equals("meta.xml")) {
          read(parts.xml(name), TextKind.PROPERTY, sink);
        } else if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
          macro(parts, name, sink);
        } else if (name.matches("Object[^/]*")) {
          sink.trait(Trait.EMBEDDED_OBJECT);
          sink.child(ChildPart.named(PartKind.EMBEDDED, name), parts.stream(name));
        }
      }
    }
  }

  private static void macro(OfficeParts parts, String name, PartSink sink) {
    if (!name.endsWith("/") && !name.endsWith("script-lb.xml") && !name.endsWith("script-lc.xml")) {
      sink.trait(Trait.MACRO);
      read(parts.xml(name), TextKind.SCRIPT, sink);
    }
  }

  private static boolean isEncrypted(XmlCursor xml) {
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      if (event == XmlCursor.Event.START && xml.is("encryption-data")) {
        return true;
      }
    }
    return false;
  }

  private static void read(XmlCursor xml, TextKind kind, PartSink sink) {
    var out = sink.text();
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      switch (event) {
        case START -> start(xml, kind, sink);
        case TEXT -> {
          out.kind(kind);
          xml.appendText(out);
        }
        case END -> {
          if (xml.is("p") || xml.is("h") || xml.is("table-row") || kind == TextKind.PROPERTY) {
            out.newLine();
          } else if (xml.is("table-cell")) {
            out.append('\t');
          }
        }
        default -> {}
      }
    }
    out.newLine();
    sink.check();
  }

  private static void start(XmlCursor xml, TextKind kind, PartSink sink) {
    if (xml.is("s") || xml.is("tab")) {
      sink.text().append(' ');
    } else if (xml.is("annotation")) {
      sink.text().kind(TextKind.COMMENT);
    } else if (xml.is("event-listener")) {
      sink.trait(Trait.AUTO_RUN_MACRO);
    }
    if (kind != TextKind.SCRIPT) {
      var target = xml.attributeOrEmpty("href");
      if (target.contains("://") || target.startsWith("mailto:")) {
        sink.link(Link.of(target, xml.is("a") ? LinkSource.ANCHOR : LinkSource.RESOURCE));
      }
      if (xml.attributeOrEmpty("formula").matches("(?i).*\\bDDE\\s*\\(.*")
          || xml.is("dde-source")) {
        sink.trait(Trait.DDE);
      }
    }
  }
}
