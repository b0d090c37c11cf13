package io.cloudward.inspection.office;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.office.RtfGroup.Place;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pieces of RTF mean: text of several kinds, field codes, objects, templates. */
final class RtfReader implements RtfScanner.Visitor {

  private static final int DEEPEST = 2000;
  private static final int LONGEST_FIELDS = 1024 * 1024;

  private final byte[] bytes;
  private final PartSink sink;
  private final TextBuffer out;
  private final Deque<RtfGroup> stack = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final TextBuffer fields = new TextBuffer(LONGEST_FIELDS);
  private final List<byte[]> objects = new ArrayList<>();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private RtfGroup group = new RtfGroup(Place.TEXT, false, 1);
  private String charset = "windows-1252";
  private boolean isIgnorable;
  private boolean isDynamic;
  private int skip;

  RtfReader(byte[] bytes, PartSink sink) {
    this.bytes = bytes;
    this.sink = sink;
    this.out = sink.text();
  }

  List<byte[]> objects() {
    return objects;
  }

  String fields() {
    return fields.finish().string(TextKind.VISIBLE);
  }

  boolean hasDynamicExchange() {
    return isDynamic;
  }

  void read() {
    new RtfScanner(bytes, this).run();
    while (!stack.isEmpty()) {
      close();
    }
    flush();
  }

  @Override
  public void open() {
    sink.check();
    flush();
    if (stack.size() < DEEPEST) {
      stack.push(group);
    }
    isIgnorable = false;
  }

  @Override
  public void close() {
    flush();
    var left = group;
    group = stack.isEmpty() ? group : stack.pop();
    if (left.place() != group.place()) {
      end(left.place());
    }
  }

  private void end(Place place) {
    if (place == Place.OBJECT) {
      objects.add(RtfScanner.hex(raw.toByteArray()));
    } else if (place == Place.TEMPLATE) {
      var target = raw.toString(StandardCharsets.ISO_8859_1).strip();
      if (target.contains("//") || target.startsWith("\\\\")) {
        sink.trait(Trait.REMOTE_TEMPLATE);
        sink.link(Link.of(target, LinkSource.RESOURCE));
      }
    } else if (place == Place.FIELD) {
      fields.newLine();
    } else if (place == Place.PROPERTY) {
      out.newLine();
    }
    raw.reset();
  }

  @Override
  public void literal(byte b) {
    if (skip > 0) {
      skip--;
    } else if (group.place() == Place.OBJECT || group.place() == Place.TEMPLATE) {
      raw.write(b);
    } else {
      pending.write(b);
    }
  }

  @Override
  public void ignorable() {
    isIgnorable = true;
  }

  @Override
  public void word(String word, int number) {
    switch (word) {
      case "u" -> unicode(number);
      case "uc" -> group = new RtfGroup(group.place(), group.isHidden(), Math.max(0, number));
      case "ansicpg" -> charset = "windows-" + number;
      case "v" -> hide(number != 0);
      case "plain" -> hide(false);
      case "tab", "cell" -> literal((byte) '\t');
      case "objdata" -> enter(Place.OBJECT);
      case "template" -> enter(Place.TEMPLATE);
      case "fldinst" -> enter(Place.FIELD);
      case "fldrslt" -> enter(Place.TEXT);
      case "info", "title", "author", "subject", "keywords", "doccomm", "company" ->
          enter(Place.PROPERTY);
      default -> {
        if (RtfWords.BREAKS.contains(word)) {
          newLine();
        } else if (RtfWords.SKIPPED.contains(word) || isIgnorable) {
          enter(Place.SKIPPED);
        }
      }
    }
    isIgnorable = false;
  }

  private void enter(Place place) {
    flush();
    group = new RtfGroup(place, group.isHidden(), group.unicodeSkip());
  }

  private void hide(boolean isHidden) {
    flush();
    group = new RtfGroup(group.place(), isHidden, group.unicodeSkip());
  }

  private void unicode(int number) {
    flush();
    var to = target();
    if (to != null) {
      to.appendUnit((char) number);
    }
    skip = group.unicodeSkip();
  }

  @Override
  public void newLine() {
    flush();
    if (group.place() == Place.TEXT) {
      out.newLine();
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      var to = target();
      if (to != null) {
        Charsets.append(pending.toByteArray(), 0, pending.size(), charset, to);
      }
      if (group.place() == Place.FIELD) {
        isDynamic |=
            pending.toString(StandardCharsets.ISO_8859_1).matches("(?is).*\\bDDE(?:AUTO)?\\b.*");
      }
      pending.reset();
    }
  }

  /** Where characters go now; null where they are no text. */
  private @Nullable TextBuffer target() {
    return switch (group.place()) {
      case FIELD -> fields;
      case TEXT -> {
        out.kind(group.isHidden() ? TextKind.HIDDEN : TextKind.VISIBLE);
        yield out;
      }
      case PROPERTY -> {
        out.kind(TextKind.PROPERTY);
        yield out;
      }
      case SKIPPED, OBJECT, TEMPLATE -> null;
    };
  }
}
