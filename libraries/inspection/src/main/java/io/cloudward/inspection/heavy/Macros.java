package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;

/** Visual Basic projects: their source, and whether it runs by itself. */
final class Macros {

  /**
   * Procedures that run without being called: auto macros of Word, event procedures of documents
   * and of ActiveX controls, as Microsoft's Office VBA reference lists them.
   */
  private static final Pattern AUTO_RUN =
      Pattern.compile(
          "(?im)^\\s*(?:(?:public|private|friend)\\s+)?(?:static\\s+)?(?:sub|function)\\s+(?:"
              + "auto_?(?:open|close|exec|exit|new|activate|deactivate|add|remove)"
              + "|document_(?:open|close|new|beforeclose|beforesave|contentcontrolonenter)"
              + "|documentopen|documentbeforeclose|documentchange"
              + "|workbook_(?:open|activate|deactivate|beforeclose|beforesave|windowactivate"
              + "|sheetactivate)"
              + "|worksheet_(?:activate|calculate|change|selectionchange)"
              + "|presentation_open|presentationopen|slideshownextslide|onslideshowpagechange"
              + "|app_(?:documentopen|workbookopen)"
              + "|\\w+_(?:painted|painting|layout|gotfocus|resize|mousemove|click)"
              + ")\\b");

  private Macros() {}

  static boolean mayHave(POIFSFileSystem files) {
    var root = files.getRoot();
    return root.hasEntryCaseInsensitive("VBA")
        || root.hasEntryCaseInsensitive("Macros")
        || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
  }

  // The reader must not be closed: it would close the file system, which others still read.
  @SuppressWarnings("resource")
  static void read(POIFSFileSystem files, PartSink sink) {
    if (!mayHave(files)) {
      return;
    }
    sink.trait(Trait.MACRO);
    try {
      for (var source : new VBAMacroReader(files).readMacros().values()) {
        sink.text().newLine();
        sink.text().kind(TextKind.SCRIPT);
        sink.text().append(source);
        if (AUTO_RUN.matcher(source).find()) {
          sink.trait(Trait.AUTO_RUN_MACRO);
        }
      }
    } catch (IOException | RuntimeException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
  }
}
