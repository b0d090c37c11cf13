package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** What the records of an old workbook tell that its text does not ([MS-XLS]). */
final class Sheets {

  private static final int BOUND_SHEET = 0x85;
  private static final int MACRO_SHEET = 1;
  private static final int SHEET_TYPE_OFFSET = 5;
  private static final Pattern DYNAMIC_EXCHANGE =
      Pattern.compile("(?im)(?:^|\\s)[a-z]{2,20}\\|'[^'\\r\\n]*'!");

  private Sheets() {}

  /** Notes Excel 4.0 macro sheets: sheets of type 1 (section 2.4.28). */
  static void note(DirectoryNode root, PartSink sink) throws IOException {
    for (var name : new String[] {"Workbook", "Book"}) {
      if (root.hasEntryCaseInsensitive(name)) {
        try (var stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
          records(ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN), sink);
        }
      }
    }
  }

  private static void records(ByteBuffer bytes, PartSink sink) {
    int at = 0;
    while (at + 4 <= bytes.limit()) {
      int length = Short.toUnsignedInt(bytes.getShort(at + 2));
      int type = at + 4 + SHEET_TYPE_OFFSET;
      if (bytes.getShort(at) == BOUND_SHEET
          && type < bytes.limit()
          && bytes.get(type) == MACRO_SHEET) {
        sink.trait(Trait.MACRO);
        sink.trait(Trait.EXCEL4_MACRO);
      }
      at += 4 + length;
    }
  }

  static void noteFormulas(String formulas, PartSink sink) {
    if (DYNAMIC_EXCHANGE.matcher(formulas).find()) {
      sink.trait(Trait.DDE);
    }
    OleExtractor.add(formulas, TextKind.FORMULA, sink);
  }
}
