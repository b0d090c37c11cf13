package io.cloudward.inspection.html;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the text of a page, blank runs joined, blocks on lines of their own. */
final class HtmlText implements HtmlScanner.Visitor {

  private static final int DEEPEST = 512;
  private static final int LONGEST_ANCHOR = 2048;

  private final byte[] bytes;
  private final PartSink sink;
  private final TextBuffer out;
  private final FoldedText page;
  private final HtmlLinks links;
  private final Deque<String> hidden = new ArrayDeque<>();
  private String anchor = "";
  private FoldedText anchorText;
  private boolean inTitle;

  HtmlText(byte[] bytes, PartSink sink) {
    this.bytes = bytes;
    this.sink = sink;
    this.out = sink.text();
    this.page = new FoldedText(bytes, out);
    this.links = new HtmlLinks(sink);
    this.anchorText = new FoldedText(bytes, new TextBuffer(LONGEST_ANCHOR));
  }

  @Override
  public void text(int start, int end) {
    sink.check();
    out.kind(inTitle ? TextKind.PROPERTY : hidden.isEmpty() ? TextKind.VISIBLE : TextKind.HIDDEN);
    page.append(start, end);
    if (!anchor.isEmpty()) {
      anchorText.append(start, end);
    }
    if (!hidden.isEmpty() && out.kind() == TextKind.HIDDEN) {
      noteHidden(start, end);
    }
  }

  private void noteHidden(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        sink.trait(Trait.HIDDEN_TEXT);
        return;
      }
    }
  }

  @Override
  public String tag(Tag tag) {
    var name = tag.name();
    if (HtmlElements.BLOCKS.contains(name)) {
      page.newLine();
    } else if (name.equals("td") || name.equals("th")) {
      page.blank();
    }
    if (tag.isEnd()) {
      end(name);
      return "";
    }
    links.visit(tag);
    if (!HtmlElements.VOID.contains(name)
        && hidden.size() < DEEPEST
        && (!hidden.isEmpty() || HiddenStyle.hides(tag))) {
      hidden.push(name);
    }
    inTitle |= name.equals("title");
    if (name.equals("a")) {
      endAnchor();
      anchor = tag.has("href") ? tag.value("href") : tag.value("xlink:href");
    }
    handlers(tag.handlers());
    return name.equals("script") || name.equals("style") ? name : "";
  }

  private void handlers(String script) {
    if (!script.isEmpty()) {
      sink.trait(Trait.JAVASCRIPT);
      out.kind(TextKind.SCRIPT);
      out.append(script);
    }
  }

  private void end(String name) {
    inTitle &= !name.equals("title");
    if (name.equals("a")) {
      endAnchor();
    }
    if (hidden.contains(name)) {
      while (!hidden.pop().equals(name)) {
        // Elements that were never closed end with the one around them.
      }
    }
  }

  private void endAnchor() {
    if (!anchor.isEmpty()) {
      links.anchor(anchor, anchorText.finish());
      anchorText = new FoldedText(bytes, new TextBuffer(LONGEST_ANCHOR));
      anchor = "";
    }
  }

  @Override
  public void comment(int start, int end) {
    out.kind(TextKind.COMMENT);
    out.append(bytes, start, end - start);
  }

  @Override
  public void raw(String element, int start, int end) {
    if (element.equals("script")) {
      sink.trait(Trait.JAVASCRIPT);
      out.kind(TextKind.SCRIPT);
      out.append(bytes, start, end - start);
    }
  }

  void finish() {
    endAnchor();
  }
}
