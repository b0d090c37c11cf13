package io.cloudward.inspection.worker;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.content.Spool;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.LimitException;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.HeaderField;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a worker answers to one request. Children are kept until the worker is free again. */
final class Answer implements AutoCloseable {

  private static final int MOST_FIELDS = 10_000;

  private record Child(ChildPart about, Content content, boolean isWhole) {}

  private final PartSink sink;
  private final Path directory;
  private final List<Child> children = new ArrayList<>();
  private final List<HeaderField> fields = new ArrayList<>();
  private long left;

  Answer(PartSink sink, long given, Path directory) {
    this.sink = sink;
    this.directory = directory;
    var limits = sink.limits();
    this.left =
        Math.min(limits.totalBytes(), Math.max(limits.ratioFreeBytes(), given * limits.ratio()));
  }

  /** Reads to the last frame. */
  void read(DataInputStream in) throws IOException {
    while (true) {
      sink.check();
      switch (Frame.read(in)) {
        case TEXT -> text(in);
        case LINK -> {
          var source = Frame.one(LinkSource.values(), in);
          sink.link(Link.of(Frame.string(in), source, Frame.string(in)));
        }
        case TRAIT -> sink.trait(Frame.one(Trait.values(), in));
        case UNSCANNABLE -> sink.unscannable(Frame.one(UnscannableReason.values(), in));
        case HEADER -> header(in);
        case CHILD -> child(in);
        case CLOSED_CHILD ->
            sink.closedChild(about(in), in.readLong(), Frame.one(UnscannableReason.values(), in));
        case DONE -> {
          return;
        }
        case FAILED -> {
          sink.unscannable(UnscannableReason.CORRUPT);
          return;
        }
      }
    }
  }

  /** Has the parts that were answered inspected. */
  void giveChildren() throws IOException {
    if (!fields.isEmpty()) {
      sink.headers(new MailHeaders(fields));
    }
    for (var child : children) {
      try (var bytes = child.content.stream()) {
        sink.child(child.about, bytes);
      }
      if (!child.isWhole) {
        sink.unscannable(UnscannableReason.CORRUPT);
      }
    }
  }

  @Override
  public void close() {
    children.forEach(child -> child.content.close());
  }

  private void text(DataInputStream in) throws IOException {
    sink.text().kind(Frame.one(TextKind.values(), in));
    var bytes = Frame.bytes(in, Frame.LONGEST_CHUNK);
    sink.text().append(bytes, 0, bytes.length);
  }

  private void header(DataInputStream in) throws IOException {
    var field = new HeaderField(Frame.string(in), Frame.string(in));
    if (fields.size() == MOST_FIELDS) {
      throw new StreamCorruptedException("too many fields");
    }
    fields.add(field);
  }

  private void child(DataInputStream in) throws IOException {
    var about = about(in);
    if (children.size() >= sink.limits().parts()) {
      throw new LimitException(UnscannableReason.COUNT);
    }
    try (var spool = new Spool(directory, sink.limits().memoryBytes() / 4)) {
      var chunk = new byte[64 * 1024];
      int count = in.readInt();
      while (count > 0) {
        if (count > chunk.length) {
          throw new StreamCorruptedException("impossible length");
        }
        left -= count;
        if (left < 0) {
          throw new LimitException(UnscannableReason.RATIO);
        }
        in.readFully(chunk, 0, count);
        spool.write(chunk, 0, count);
        count = in.readInt();
      }
      children.add(new Child(about, spool.finish(), count == 0));
    }
  }

  private static ChildPart about(DataInputStream in) throws IOException {
    var kind = Frame.one(PartKind.values(), in);
    var name = Frame.string(in);
    var mediaType = Frame.string(in);
    var charset = Frame.string(in);
    return new ChildPart(
        kind,
        name,
        new DeclaredType(mediaType, charset.isEmpty() ? Map.of() : Map.of("charset", charset)));
  }
}
