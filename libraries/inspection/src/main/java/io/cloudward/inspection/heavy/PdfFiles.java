package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files inside a PDF: of the document, and of annotations. */
final class PdfFiles {

  private static final int DEEPEST = 32;

  private final PartSink sink;
  private final Set<COSBase> given = new HashSet<>();

  PdfFiles(PartSink sink) {
    this.sink = sink;
  }

  void read(PDDocument document) throws IOException {
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    if (names.getEmbeddedFiles() != null) {
      node(names.getEmbeddedFiles(), 0);
    }
    for (var page : document.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment attachment
            && attachment.getFile() instanceof PDComplexFileSpecification file) {
          file(file);
        }
      }
    }
  }

  private void node(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
    Map<String, PDComplexFileSpecification> here = node.getNames();
    if (here != null) {
      for (var file : here.values()) {
        file(file);
      }
    }
    var kids = node.getKids();
    if (kids != null && depth < DEEPEST) {
      for (var kid : kids) {
        node(kid, depth + 1);
      }
    }
  }

  private void file(PDComplexFileSpecification file) throws IOException {
    var embedded = embedded(file);
    if (embedded == null || !given.add(embedded.getCOSObject())) {
      return;
    }
    sink.trait(Trait.EMBEDDED_OBJECT);
    var name = file.getFilename() == null ? "" : file.getFilename();
    var subtype = embedded.getSubtype() == null ? "" : embedded.getSubtype();
    var about = new ChildPart(PartKind.EMBEDDED, name, DeclaredType.of(subtype));
    try (var bytes = embedded.createInputStream()) {
      sink.child(about, bytes);
    } catch (IOException e) {
      sink.closedChild(about, embedded.getSize(), UnscannableReason.CORRUPT);
    }
  }

  private static PDEmbeddedFile embedded(PDComplexFileSpecification file) {
    var unicode = file.getEmbeddedFileUnicode();
    return unicode != null ? unicode : file.getEmbeddedFile();
  }
}
