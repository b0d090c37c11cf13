package io.cloudward.inspection.heavy;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF: text page by page, properties, form fields; actions and embedded files by others. */
final class PdfExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var document = Loader.loadPDF(content.array())) {
      text(document, sink);
      properties(document, sink);
      var actions = new PdfActions(sink);
      actions.read(document);
      new PdfFiles(sink).read(document);
    } catch (InvalidPasswordException e) {
      sink.trait(Trait.ENCRYPTED);
      sink.unscannable(UnscannableReason.ENCRYPTED);
    }
  }

  private static void text(PDDocument document, PartSink sink) throws IOException {
    var stripper = new PDFTextStripper();
    var out = new SinkWriter(sink);
    for (int page = 1; page <= document.getNumberOfPages() && !sink.text().isFull(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      try {
        stripper.writeText(document, out);
      } catch (IOException | RuntimeException e) {
        // The other pages may be sound.
        sink.unscannable(UnscannableReason.CORRUPT);
      }
    }
  }

  private static void properties(PDDocument document, PartSink sink) {
    sink.text().newLine();
    sink.text().kind(TextKind.PROPERTY);
    var properties = document.getDocumentInformation();
    for (var key : properties.getMetadataKeys()) {
      var value = properties.getCustomMetadataValue(key);
      if (value != null) {
        sink.text().append(value);
        sink.text().newLine();
      }
    }
    var form = document.getDocumentCatalog().getAcroForm();
    if (form != null) {
      sink.text().kind(TextKind.VISIBLE);
      for (var field : form.getFieldTree()) {
        sink.text().append(field.getValueAsString());
        sink.text().newLine();
      }
    }
  }

  /** Text of pages, straight into the sink. */
  private static final class SinkWriter extends Writer {

    private final PartSink sink;

    SinkWriter(PartSink sink) {
      this.sink = sink;
    }

    @Override
    public void write(char[] characters, int offset, int count) {
      sink.text().append(java.nio.CharBuffer.wrap(characters, offset, count));
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // The sink outlives the pages.
    }
  }
}
