package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Actions of a PDF (ISO 32000-1, section 12.6), wherever they hang: every dictionary that has the
 * entry {@code S} of an action is one, so none is missed for an unusual place.
 */
final class PdfActions {

  private static final int MOST_OBJECTS = 200_000;
  private static final int DEEPEST = 64;

  private final PartSink sink;
  private final Set<COSBase> seen = new HashSet<>();

  PdfActions(PartSink sink) {
    this.sink = sink;
  }

  void read(PDDocument document) {
    visit(document.getDocument().getTrailer(), 0);
  }

  private void visit(COSBase base, int depth) {
    var object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object == null || depth > DEEPEST || seen.size() > MOST_OBJECTS) {
      return;
    }
    if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      action(dictionary);
      for (var value : dictionary.getValues()) {
        visit(value, depth + 1);
      }
    } else if (object instanceof COSArray array && seen.add(array)) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i), depth + 1);
      }
    }
  }

  private void action(COSDictionary dictionary) {
    var kind = dictionary.getNameAsString(COSName.S, "");
    switch (kind) {
      case "URI" -> link(dictionary.getDictionaryObject(COSName.URI), LinkSource.ACTION);
      case "JavaScript" -> {
        sink.trait(Trait.JAVASCRIPT);
        script(dictionary.getDictionaryObject(COSName.JS));
      }
      case "Launch" -> sink.trait(Trait.LAUNCH_ACTION);
      case "SubmitForm" -> {
        sink.trait(Trait.FORM);
        sink.trait(Trait.LAUNCH_ACTION);
        link(file(dictionary), LinkSource.FORM);
      }
      case "GoToR", "GoToE", "ImportData" -> link(file(dictionary), LinkSource.RESOURCE);
      case "RichMediaExecute", "Rendition" -> sink.trait(Trait.EMBEDDED_OBJECT);
      default -> {}
    }
  }

  private static COSBase file(COSDictionary action) {
    var file = action.getDictionaryObject(COSName.F);
    return file instanceof COSDictionary specification
        ? specification.getDictionaryObject(COSName.F)
        : file;
  }

  private void link(COSBase target, LinkSource source) {
    if (target instanceof COSString address && !address.getString().isBlank()) {
      sink.link(Link.of(address.getString().strip(), source));
    }
  }

  private void script(COSBase script) {
    sink.text().newLine();
    sink.text().kind(TextKind.SCRIPT);
    if (script instanceof COSString text) {
      sink.text().append(text.getString());
    } else if (script instanceof COSStream stream) {
      sink.text().append(stream.toTextString());
    }
    sink.text().newLine();
  }
}
