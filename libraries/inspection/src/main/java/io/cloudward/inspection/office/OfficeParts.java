package io.cloudward.inspection.office;

import io.cloudward.inspection.container.ZipBytes;
import io.cloudward.inspection.container.ZipDirectory;
import io.cloudward.inspection.container.ZipMember;
import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;

/** The files of an office document: by name, unpacked one at a time within the limits. */
final class OfficeParts implements AutoCloseable {

  private final Map<String, ZipMember> members = new LinkedHashMap<>();
  private final ZipBytes bytes;
  private final PartSink sink;
  private final Limits limits;
  private long budget;

  OfficeParts(Content content, PartSink sink) {
    this.sink = sink;
    this.limits = sink.limits();
    this.bytes = new ZipBytes(content);
    this.budget =
        Math.min(
            limits.totalBytes(),
            Math.max(limits.ratioFreeBytes(), (long) content.size() * limits.ratio()));
    var directory = ZipDirectory.read(content.buffer(), limits.parts());
    for (var member : directory.members()) {
      members.putIfAbsent(normal(member.name()), member);
    }
    if (directory.isDamaged()) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
    if (directory.surplus() > 0) {
      sink.trait(Trait.SURPLUS);
    }
  }

  Set<String> names() {
    return members.keySet();
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /**
   * A cursor over an XML file; over nothing if it is absent or cannot be read, which is reported.
   */
  XmlCursor xml(String name) {
    sink.check();
    var raw = read(name);
    if (!isWide(raw)) {
      return new XmlCursor(raw, raw.length);
    }
    var text = new TextBuffer((int) Math.min(Integer.MAX_VALUE - 8, 2L * raw.length + 16));
    Charsets.append(raw, 0, raw.length, "utf-16", text);
    var utf8 = text.finish();
    return new XmlCursor(utf8.array(), utf8.length());
  }

  /** The bytes of a file; none if it is absent or cannot be read, which is reported. */
  byte[] read(String name) {
    var member = members.get(name);
    if (member == null) {
      return new byte[0];
    }
    try {
      var read = bytes.read(member, (int) Math.min(budget, limits.partBytes()));
      budget -= read.length;
      return read;
    } catch (EOFException e) {
      sink.unscannable(
          budget < limits.partBytes() ? UnscannableReason.RATIO : UnscannableReason.SIZE);
    } catch (ZipException e) {
      sink.unscannable(
          member.isEncrypted() ? UnscannableReason.ENCRYPTED : UnscannableReason.CORRUPT);
    } catch (IOException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
    return new byte[0];
  }

  /** A stream over a file that becomes a part of its own. */
  InputStream stream(String name) throws IOException {
    var member = members.get(name);
    return member == null ? InputStream.nullInputStream() : bytes.stream(member);
  }

  @Override
  public void close() {
    bytes.close();
  }

  /** Names are compared without leading slash and with forward slashes, as office programs do. */
  private static String normal(String name) {
    var slashed = name.replace('\\', '/');
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  private static boolean isWide(byte[] raw) {
    return raw.length > 3
        && (raw[0] == (byte) 0xFE && raw[1] == (byte) 0xFF
            || raw[0] == (byte) 0xFF && raw[1] == (byte) 0xFE
            || raw[0] == 0
            || raw[1] == 0);
  }
}
