package io.cloudward.inspection.heavy;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/** Compound files: Word, Excel and PowerPoint before 2007, macro projects, encrypted packages. */
final class OleExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var files = new POIFSFileSystem(content.stream())) {
      try {
        text(files, sink);
      } catch (EncryptedDocumentException e) {
        sink.trait(Trait.ENCRYPTED);
        sink.unscannable(UnscannableReason.ENCRYPTED);
      } catch (IOException | RuntimeException e) {
        // Macros and objects can be sound although the text is not.
        sink.unscannable(UnscannableReason.CORRUPT);
      }
      Macros.read(files, sink);
      new OleObjects(sink).read(files.getRoot());
      EncryptedPackage.open(files, sink);
      Properties.read(files, sink);
    }
  }

  private static void text(POIFSFileSystem files, PartSink sink) throws IOException {
    var root = files.getRoot();
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      word(files, sink);
    } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      slides(files, sink);
    } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      Sheets.note(root, sink);
      var extractor = new ExcelExtractor(files);
      extractor.setCloseFilesystem(false);
      extractor.setIncludeCellComments(true);
      extractor.setIncludeHeadersFooters(true);
      add(extractor.getText(), TextKind.VISIBLE, sink);
      extractor.setFormulasNotResults(true);
      Sheets.noteFormulas(extractor.getText(), sink);
    }
  }

  private static void word(POIFSFileSystem files, PartSink sink) throws IOException {
    try (var extractor = new WordExtractor(files)) {
      extractor.setCloseFilesystem(false);
      add(String.join("", extractor.getParagraphText()), TextKind.VISIBLE, sink);
      add(String.join("", extractor.getMainTextboxText()), TextKind.VISIBLE, sink);
      add(extractor.getHeaderText() + "\n" + extractor.getFooterText(), TextKind.MARGIN, sink);
      add(String.join("", extractor.getFootnoteText()), TextKind.MARGIN, sink);
      add(String.join("", extractor.getEndnoteText()), TextKind.MARGIN, sink);
      add(String.join("", extractor.getCommentsText()), TextKind.COMMENT, sink);
      var all = extractor.getText();
      if (all.matches("(?s).*\\bDDE(?:AUTO)?\\b\\s+\\S.*")) {
        sink.trait(Trait.DDE);
      }
    } catch (OldFileFormatException e) {
      var old = new Word6Extractor(new HWPFOldDocument(files));
      add(old.getText(), TextKind.VISIBLE, sink);
    }
  }

  private static void slides(POIFSFileSystem files, PartSink sink) throws IOException {
    try (var show = new HSLFSlideShow(files);
        var extractor = new SlideShowExtractor<>(show)) {
      extractor.setCloseFilesystem(false);
      extractor.setNotesByDefault(true);
      extractor.setCommentsByDefault(true);
      extractor.setMasterByDefault(true);
      add(extractor.getText(), TextKind.VISIBLE, sink);
    }
  }

  static void add(String text, TextKind kind, PartSink sink) {
    sink.text().newLine();
    sink.text().kind(kind);
    // Field marks of Word and cell marks are no text.
    sink.text().append(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " "));
  }
}
