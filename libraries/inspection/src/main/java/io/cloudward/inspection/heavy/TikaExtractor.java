package io.cloudward.inspection.heavy;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Everything without an extractor of its own, by Tika. */
final class TikaExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Children(sink));
    var metadata = new Metadata();
    try (var bytes = TikaInputStream.get(content.stream())) {
      new AutoDetectParser().parse(bytes, new Text(sink), metadata, context);
    } catch (EncryptedDocumentException e) {
      sink.trait(Trait.ENCRYPTED);
      sink.unscannable(UnscannableReason.ENCRYPTED);
    } catch (SAXException | TikaException e) {
      throw new IOException("document damaged", e);
    }
  }

  /** Takes the text, a line per block. */
  private static final class Text extends DefaultHandler {

    private final PartSink sink;

    Text(PartSink sink) {
      this.sink = sink;
    }

    @Override
    public void characters(char[] characters, int offset, int count) {
      sink.text().append(java.nio.CharBuffer.wrap(characters, offset, count));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (local.equals("p") || local.equals("div") || local.equals("tr") || local.equals("li")) {
        sink.text().newLine();
      } else if (local.equals("td")) {
        sink.text().append('\t');
      }
    }
  }

  /** Gives embedded documents on as parts instead of parsing them here. */
  private static final class Children implements EmbeddedDocumentExtractor {

    private final PartSink sink;

    Children(PartSink sink) {
      this.sink = sink;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream bytes, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      var type = metadata.get(Metadata.CONTENT_TYPE);
      sink.child(
          new ChildPart(
              PartKind.EMBEDDED,
              name == null ? "" : name,
              DeclaredType.of(type == null ? "" : type)),
          bytes);
    }
  }
}
