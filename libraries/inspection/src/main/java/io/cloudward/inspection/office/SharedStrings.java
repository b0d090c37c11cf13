package io.cloudward.inspection.office;

import io.cloudward.inspection.text.ExtractedText;
import io.cloudward.inspection.text.TextBuffer;
import java.util.Arrays;

/** The strings that cells of a workbook refer to by number (ISO/IEC 29500-1, section 18.4). */
final class SharedStrings {

  private final ExtractedText text;
  private final int[] ends;
  private final int count;

  private SharedStrings(ExtractedText text, int[] ends, int count) {
    this.text = text;
    this.ends = ends;
    this.count = count;
  }

  static SharedStrings read(XmlCursor xml, int limit) {
    var out = new TextBuffer(limit);
    var ends = new int[1024];
    int count = 0;
    boolean isText = false;
    boolean isPhonetic = false;
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      switch (event) {
        case START -> {
          isText = xml.is("t");
          isPhonetic |= xml.is("rPh");
        }
        case TEXT -> {
          if (isText && !isPhonetic) {
            xml.appendText(out);
          }
        }
        case END -> {
          isText = false;
          isPhonetic &= !xml.is("rPh");
          if (xml.is("si")) {
            ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
            ends[count++] = out.length();
          }
        }
        default -> {}
      }
    }
    return new SharedStrings(out.finish(), ends, count);
  }

  /** Appends string {@code index}; nothing if there is none. */
  void append(int index, TextBuffer out) {
    if (index >= 0 && index < count) {
      int start = index == 0 ? 0 : ends[index - 1];
      out.append(text.array(), start, ends[index] - start);
    }
  }
}
