package io.cloudward.inspection.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.HeaderField;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Takes a message apart: its header, its bodies and attachments as parts. A message within the
 * message is a part like any other and is taken apart by itself, so that depth, size and hash hold
 * for it too.
 */
public final class MessageExtractor implements Extractor {

  private static final int LONGEST_LINE = 1024 * 1024;
  private static final int MOST_FIELDS = 10_000;
  private static final int LONGEST_SURPLUS = 64 * 1024;

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(LONGEST_LINE)
          .setMaxHeaderLen(LONGEST_LINE)
          .setMaxHeaderCount(MOST_FIELDS)
          .build();

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var tokens = new MimeTokenStream(LENIENT);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(withoutMailboxLine(content));
    try {
      run(tokens, sink);
    } catch (MimeException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
  }

  private static void run(MimeTokenStream tokens, PartSink sink) throws IOException, MimeException {
    List<HeaderField> fields = new ArrayList<>();
    boolean isTop = true;
    var state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      sink.check();
      switch (state) {
        case T_START_HEADER -> fields = new ArrayList<>();
        case T_FIELD -> fields.add(Fields.read(tokens.getField()));
        case T_END_HEADER -> {
          if (isTop) {
            sink.headers(new MailHeaders(fields));
            isTop = false;
          }
        }
        case T_BODY -> {
          var about = Fields.about(fields, tokens.getBodyDescriptor().getMimeType());
          sink.child(about, tokens.getDecodedInputStream());
        }
        case T_PREAMBLE, T_EPILOGUE -> surplus(tokens.getInputStream(), sink);
        default -> {}
      }
      state = tokens.next();
    }
  }

  /** Text around the parts is not shown by mail programs; a notice there is usual, a lot is not. */
  private static void surplus(InputStream in, PartSink sink) throws IOException {
    var bytes = in.readNBytes(LONGEST_SURPLUS);
    if (bytes.length == LONGEST_SURPLUS) {
      sink.trait(Trait.SURPLUS);
    }
    sink.text().kind(TextKind.HIDDEN);
    Charsets.append(bytes, 0, bytes.length, "", sink.text());
  }

  /** Some stores put a line of the mbox format before the header. */
  private static InputStream withoutMailboxLine(Content content) {
    var head = content.at(0, 1024);
    var buffer = content.buffer();
    if (head.length > 5 && new String(head, 0, 5, US_ASCII).equals("From ")) {
      int end = 5;
      while (end < head.length && head[end] != '\n') {
        end++;
      }
      buffer.position(Math.min(end + 1, content.size()));
    }
    return Content.streamOf(buffer);
  }
}
