package io.cloudward.inspection.office;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * RTF (specification 1.9.1): text, field codes, hidden text, remote templates, and embedded objects
 * as parts.
 */
public final class RtfExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var reader = new RtfReader(content.array(), sink);
    reader.read();
    for (var object : reader.objects()) {
      sink.trait(Trait.EMBEDDED_OBJECT);
      var ole = startOfCompoundFile(object);
      sink.child(
          ChildPart.named(PartKind.EMBEDDED, ""),
          new ByteArrayInputStream(object, ole, object.length - ole));
    }
    if (reader.hasDynamicExchange()) {
      sink.trait(Trait.DDE);
    }
    sink.text().kind(TextKind.FORMULA);
    sink.text().append(reader.fields());
  }

  /** Object data begins with an OLE 1.0 header ([MS-OLEDS] 2.2.4) before the compound file. */
  private static int startOfCompoundFile(byte[] object) {
    for (int i = 0; i + 8 < Math.min(object.length, 512); i++) {
      boolean isCompound =
          object[i] == (byte) 0xD0
              && object[i + 1] == (byte) 0xCF
              && object[i + 2] == 0x11
              && object[i + 3] == (byte) 0xE0;
      if (isCompound) {
        return i;
      }
    }
    return 0;
  }
}
