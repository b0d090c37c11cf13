package io.cloudward.inspection.heavy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.HeaderField;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Outlook messages: header, bodies, attachments, messages within. */
final class OutlookExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var message = new MAPIMessage(content.stream())) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      sink.headers(new MailHeaders(headers(message)));
      body(message.getTextBody(), "text/plain", sink);
      body(message.getHtmlBody(), "text/html", sink);
      body(message.getRtfBody(), "application/rtf", sink);
      for (var attachment : message.getAttachmentFiles()) {
        attachment(attachment, sink);
      }
    } catch (ChunkNotFoundException e) {
      throw new IOException("message damaged", e);
    }
  }

  private static List<HeaderField> headers(MAPIMessage message) throws ChunkNotFoundException {
    var fields = new ArrayList<HeaderField>();
    var lines = message.getHeaders();
    for (var line : lines == null ? List.<StringBuilder>of() : unfolded(lines)) {
      int colon = line.indexOf(":");
      if (colon > 0) {
        fields.add(new HeaderField(line.substring(0, colon), line.substring(colon + 1).strip()));
      }
    }
    if (fields.isEmpty()) {
      add(fields, "From", message.getDisplayFrom());
      add(fields, "To", message.getDisplayTo());
      add(fields, "Cc", message.getDisplayCC());
      add(fields, "Subject", message.getSubject());
    }
    return fields;
  }

  private static List<StringBuilder> unfolded(String[] lines) {
    var whole = new ArrayList<StringBuilder>();
    for (var line : lines) {
      if ((line.startsWith(" ") || line.startsWith("\t")) && !whole.isEmpty()) {
        whole.getLast().append(' ').append(line.strip());
      } else {
        whole.add(new StringBuilder(line));
      }
    }
    return whole;
  }

  private static void add(List<HeaderField> fields, String name, String value) {
    if (value != null && !value.isBlank()) {
      fields.add(new HeaderField(name, value));
    }
  }

  private static void body(String text, String mediaType, PartSink sink) throws IOException {
    if (text != null && !text.isEmpty()) {
      var declared = new DeclaredType(mediaType, Map.of("charset", "utf-8"));
      sink.child(
          new ChildPart(PartKind.BODY, "", declared),
          new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
  }

  private static void attachment(AttachmentChunks attachment, PartSink sink) throws IOException {
    var name = value(attachment.getAttachLongFileName());
    var label = name.isEmpty() ? value(attachment.getAttachFileName()) : name;
    var declared = DeclaredType.of(value(attachment.getAttachMimeTag()));
    byte[] bytes;
    try {
      bytes =
          attachment.getAttachmentDirectory() != null
              ? OleObjects.compound(attachment.getAttachmentDirectory().getDirectory())
              : attachment.getEmbeddedAttachmentObject();
    } catch (IOException | RuntimeException e) {
      // The other attachments may be whole.
      sink.unscannable(UnscannableReason.CORRUPT);
      return;
    }
    if (bytes != null) {
      sink.child(
          new ChildPart(PartKind.ATTACHMENT, label, declared), new ByteArrayInputStream(bytes));
    }
  }

  private static String value(StringChunk chunk) {
    return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
  }
}
