package io.cloudward.inspection.office;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Word, Excel, PowerPoint and Visio documents of ISO/IEC 29500: text by stripping tags from the
 * parts that carry it, shared strings put into their cells, links from relationships; embedded
 * files and macro projects become parts.
 */
public final class OoxmlExtractor implements Extractor {

  private static final Pattern BODY =
      Pattern.compile(
          "word/document\\d*\\.xml|word/glossary/document\\.xml|ppt/slides/slide\\d+\\.xml|visio/pages/page\\d+\\.xml|(?:word|ppt|xl)/(?:diagrams/data|charts/chart)\\d*\\.xml|xl/drawings/drawing\\d+\\.xml");
  private static final Pattern MARGIN =
      Pattern.compile(
          "word/(?:header|footer)\\d*\\.xml|word/(?:footnotes|endnotes)\\.xml|ppt/notesSlides/.*\\.xml"
              + "|ppt/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)/[^/]*\\.xml");
  private static final Pattern COMMENT =
      Pattern.compile(
          "word/comments[^/]*\\.xml|xl/comments[^/]*\\.xml|xl/comments/.*\\.xml|ppt/comments/.*\\.xml"
              + "|xl/threadedComments/.*\\.xml");
  private static final Pattern PROPERTY =
      Pattern.compile("docProps/(?:core|app|custom)\\.xml|customXml/item\\d+\\.xml");
  private static final Pattern SHEET =
      Pattern.compile("xl/(?:worksheets|macrosheets|dialogsheets)/[^/]*\\.xml");
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "(?i)[^/]+/(?:embeddings|activeX|externalLinks/embeddings)/.*|.*vbaProject\\.bin"
              + "|.*\\.(?!(?:xml|rels|png|jpe?g|gif|emf|wmf|bin|vml|tiff?|svg|wdp|mp[34]|wav|fntdata"
              + "|odttf|thmx|bmp|data|psmdcp|m4[av])$)[a-z0-9]+");

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var parts = new OfficeParts(content, sink)) {
      var names = List.copyOf(parts.names());
      text(parts, names, BODY, TextKind.VISIBLE, sink);
      if (names.stream().anyMatch(name -> SHEET.matcher(name).matches())) {
        sheets(parts, names, sink);
      }
      text(parts, names, MARGIN, TextKind.MARGIN, sink);
      text(parts, names, COMMENT, TextKind.COMMENT, sink);
      text(parts, names, PROPERTY, TextKind.PROPERTY, sink);
      externals(parts, names, sink);
      for (var name : names) {
        if (EMBEDDED.matcher(name).matches()) {
          embedded(parts, name, sink);
        }
      }
    }
  }

  private static void text(
      OfficeParts parts, List<String> names, Pattern which, TextKind kind, PartSink sink) {
    for (var name : names) {
      if (which.matcher(name).matches()) {
        var hyperlinks = hyperlinks(parts, name, sink);
        new XmlText(sink, kind, hyperlinks).read(parts.xml(name));
        sink.text().newLine();
      }
    }
  }

  private static void sheets(OfficeParts parts, List<String> names, PartSink sink) {
    var strings = SharedStrings.read(parts.xml("xl/sharedStrings.xml"), sink.limits().textBytes());
    for (var name : names) {
      if (SHEET.matcher(name).matches()) {
        if (name.startsWith("xl/macrosheets/")) {
          sink.trait(Trait.MACRO);
          sink.trait(Trait.EXCEL4_MACRO);
        }
        hyperlinks(parts, name, sink)
            .values()
            .forEach(target -> sink.link(Link.of(target, LinkSource.RELATIONSHIP)));
        new SheetText(sink, strings).read(parts.xml(name));
      }
    }
  }

  /** Relationships of files that show no text, the whole document's among them. */
  private static void externals(OfficeParts parts, List<String> names, PartSink sink) {
    for (var name : names) {
      if (name.endsWith(".rels")) {
        var owner = name.replace("_rels/", "").replaceFirst("\\.rels$", "");
        if (!BODY.matcher(owner).matches()
            && !MARGIN.matcher(owner).matches()
            && !COMMENT.matcher(owner).matches()
            && !SHEET.matcher(owner).matches()) {
          Relationships.read(parts.xml(name), sink)
              .values()
              .forEach(target -> sink.link(Link.of(target, LinkSource.RELATIONSHIP)));
        }
      } else if (name.startsWith("xl/externalLinks/") && name.endsWith(".xml")) {
        dynamicExchange(parts.xml(name), sink);
      }
    }
  }

  private static void dynamicExchange(XmlCursor xml, PartSink sink) {
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      if (event == XmlCursor.Event.START && xml.is("ddeLink")) {
        sink.trait(Trait.DDE);
        sink.text().kind(TextKind.FORMULA);
        sink.text().append(xml.attributeOrEmpty("ddeService"));
        sink.text().append('|');
        sink.text().append(xml.attributeOrEmpty("ddeTopic"));
        sink.text().newLine();
      }
    }
  }

  private static Map<String, String> hyperlinks(OfficeParts parts, String name, PartSink sink) {
    int slash = name.lastIndexOf('/') + 1;
    var rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    return parts.has(rels) ? Relationships.read(parts.xml(rels), sink) : Map.of();
  }

  private static void embedded(OfficeParts parts, String name, PartSink sink) throws IOException {
    boolean isMacro = name.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin");
    sink.trait(isMacro ? Trait.MACRO : Trait.EMBEDDED_OBJECT);
    var label = name.substring(name.lastIndexOf('/') + 1);
    sink.child(ChildPart.named(PartKind.EMBEDDED, label), parts.stream(name));
  }
}
