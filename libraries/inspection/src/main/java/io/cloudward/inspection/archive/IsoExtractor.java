package io.cloudward.inspection.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * Disc images of ISO 9660 (ECMA-119), with the long names of Joliet where there are any. Windows
 * opens such images with a double click, and what is in them escapes the mark of the web (MITRE
 * ATT&amp;CK T1553.005). What only UDF shows is reported as not scanned.
 */
public final class IsoExtractor implements Extractor {

  private static final int SECTOR = 2048;
  private static final int FIRST_DESCRIPTOR = 16;
  private static final int MOST_DESCRIPTORS = 32;
  private static final int ROOT_RECORD = 156;
  private static final int ESCAPES = 88;
  private static final int JOLIET = 2;
  private static final int DIRECTORY = 2;
  private static final int DEEPEST = 32;

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var image = content.buffer().order(ByteOrder.LITTLE_ENDIAN);
    int best = 0;
    boolean isUniversal = false;
    for (int i = FIRST_DESCRIPTOR; i < FIRST_DESCRIPTOR + MOST_DESCRIPTORS; i++) {
      int at = i * SECTOR;
      if (at + SECTOR > image.limit()) {
        break;
      }
      var mark = ascii(image, at + 1, 5);
      isUniversal |= mark.startsWith("NSR0");
      boolean isJoliet = image.get(at) == JOLIET && ascii(image, at + ESCAPES, 2).equals("%/");
      if (mark.equals("CD001") && (image.get(at) == 1 && best == 0 || isJoliet)) {
        best = at;
      }
    }
    if (best == 0 || isUniversal) {
      sink.unscannable(UnscannableReason.UNSUPPORTED);
    }
    if (best > 0) {
      new Walk(image, image.get(best) == JOLIET, sink).directory(best + ROOT_RECORD, 0);
    }
  }

  private static String ascii(ByteBuffer image, int at, int length) {
    var bytes = new byte[length];
    image.get(at, bytes);
    return new String(bytes, ISO_8859_1);
  }

  /** One walk over the directories; a directory that was seen is not entered again. */
  private static final class Walk {

    private final ByteBuffer image;
    private final boolean isJoliet;
    private final PartSink sink;
    private final Set<Integer> seen = new HashSet<>();

    Walk(ByteBuffer image, boolean isJoliet, PartSink sink) {
      this.image = image;
      this.isJoliet = isJoliet;
      this.sink = sink;
    }

    void directory(int record, int depth) throws IOException {
      int start = start(record);
      long end = Math.min(image.limit(), start + length(record));
      if (depth > DEEPEST || !seen.add(start)) {
        return;
      }
      int at = start;
      while (at < end) {
        int size = Byte.toUnsignedInt(image.get(at));
        if (size == 0) {
          // Records do not cross sectors: the rest of this one is empty.
          at = (at / SECTOR + 1) * SECTOR;
          continue;
        }
        entry(at, depth);
        at += size;
      }
    }

    private void entry(int record, int depth) throws IOException {
      sink.check();
      int nameLength = Byte.toUnsignedInt(image.get(record + 32));
      boolean isSelfOrParent = nameLength == 1 && image.get(record + 33) <= 1;
      if (isSelfOrParent) {
        return;
      }
      if ((image.get(record + 25) & DIRECTORY) != 0) {
        directory(record, depth + 1);
        return;
      }
      var raw = new byte[nameLength];
      image.get(record + 33, raw);
      var name = new String(raw, isJoliet ? UTF_16BE : ISO_8859_1).replaceFirst(";\\d+$", "");
      int start = Math.min(start(record), image.limit());
      int length = (int) Math.min(length(record), (long) image.limit() - start);
      sink.child(
          ChildPart.named(PartKind.ARCHIVE_ENTRY, name),
          Content.streamOf(image.slice(start, length)));
    }

    private int start(int record) {
      return Math.toIntExact(Integer.toUnsignedLong(image.getInt(record + 2)) * SECTOR);
    }

    private long length(int record) {
      return Integer.toUnsignedLong(image.getInt(record + 10));
    }
  }
}
