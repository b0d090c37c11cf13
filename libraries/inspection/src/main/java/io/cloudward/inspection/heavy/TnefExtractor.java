package io.cloudward.inspection.heavy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** {@code winmail.dat} ([MS-OXTNEF]): body and attachments that only Outlook shows. */
final class TnefExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var message = new HMEFMessage(content.stream());
    var rtf = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
    if (rtf instanceof MAPIRtfAttribute body) {
      body(body.getDataString(), "application/rtf", sink);
    }
    for (var property : new MAPIProperty[] {MAPIProperty.BODY, MAPIProperty.BODY_HTML}) {
      var body = message.getMessageMAPIAttribute(property);
      if (body instanceof MAPIStringAttribute text) {
        body(
            text.getDataString(), property == MAPIProperty.BODY ? "text/plain" : "text/html", sink);
      } else if (body != null) {
        body(new String(body.getData(), UTF_8), "text/html", sink);
      }
    }
    for (var attachment : message.getAttachments()) {
      attachment(attachment, sink);
    }
  }

  private static void body(String text, String mediaType, PartSink sink) throws IOException {
    if (text != null && !text.isEmpty()) {
      sink.child(
          new ChildPart(PartKind.BODY, "", DeclaredType.of(mediaType)),
          new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
  }

  private static void attachment(Attachment attachment, PartSink sink) throws IOException {
    var longName = attachment.getLongFilename();
    var name = longName == null ? attachment.getFilename() : longName;
    byte[] bytes;
    try {
      bytes = attachment.getContents();
    } catch (IllegalArgumentException e) {
      // An attachment without data has nothing to scan.
      return;
    }
    sink.child(
        ChildPart.named(PartKind.ATTACHMENT, name == null ? "" : name),
        new ByteArrayInputStream(bytes));
  }
}
