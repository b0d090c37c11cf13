package io.cloudward.inspection.worker;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextBuffer;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The worker's end: everything found goes into the pipe, text at the end. */
final class FrameSink implements PartSink {

  private final DataOutputStream out;
  private final ChildPart about;
  private final Limits limits;
  private final TextBuffer text;
  private final byte[] buffer = new byte[Frame.LONGEST_CHUNK / 16];
  private int links;

  FrameSink(DataOutputStream out, ChildPart about, Limits limits) {
    this.out = out;
    this.about = about;
    this.limits = limits;
    this.text = new TextBuffer(limits.textBytes());
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public ChildPart about() {
    return about;
  }

  @Override
  public void check() {
    // The process that waits for the answer kills this one when the time is over.
  }

  @Override
  public TextBuffer text() {
    return text;
  }

  @Override
  public void link(Link link) {
    if (links++ <= limits.links()) {
      send(
          () -> {
            Frame.write(out, Frame.LINK);
            Frame.write(out, link.source());
            Frame.write(out, link.target());
            Frame.write(out, link.visibleText());
          });
    }
  }

  @Override
  public void trait(Trait trait) {
    send(
        () -> {
          Frame.write(out, Frame.TRAIT);
          Frame.write(out, trait);
        });
  }

  @Override
  public void unscannable(UnscannableReason reason) {
    send(
        () -> {
          Frame.write(out, Frame.UNSCANNABLE);
          Frame.write(out, reason);
        });
  }

  @Override
  public void headers(MailHeaders headers) {
    send(
        () -> {
          for (var field : headers.fields()) {
            Frame.write(out, Frame.HEADER);
            Frame.write(out, field.name());
            Frame.write(out, field.value());
          }
        });
  }

  @Override
  public void child(ChildPart child, InputStream bytes) throws IOException {
    Frame.write(out, Frame.CHILD);
    writeAbout(child);
    IOException trouble = null;
    try {
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        if (count > 0) {
          out.writeInt(count);
          out.write(buffer, 0, count);
        }
      }
    } catch (IOException e) {
      trouble = e;
    } catch (RuntimeException e) {
      trouble = new IOException(e);
    }
    // Zero ends the bytes; a negative number says that there should have been more.
    out.writeInt(trouble == null ? 0 : -1);
  }

  @Override
  public void closedChild(ChildPart child, long size, UnscannableReason reason) {
    send(
        () -> {
          Frame.write(out, Frame.CLOSED_CHILD);
          writeAbout(child);
          out.writeLong(size);
          Frame.write(out, reason);
        });
  }

  /** Sends the text and the last frame. */
  void finish(Frame last) throws IOException {
    var extracted = text.finish();
    for (var span : extracted.spans()) {
      for (int at = span.start(); at < span.end(); at += Frame.LONGEST_CHUNK) {
        int count = Math.min(Frame.LONGEST_CHUNK, span.end() - at);
        Frame.write(out, Frame.TEXT);
        Frame.write(out, span.kind());
        out.writeInt(count);
        out.write(extracted.array(), at, count);
      }
    }
    if (text.isFull()) {
      unscannable(UnscannableReason.TEXT);
    }
    Frame.write(out, last);
    out.flush();
  }

  private void writeAbout(ChildPart child) throws IOException {
    Frame.write(out, child.kind());
    Frame.write(out, child.rawName());
    Frame.write(out, child.declared().mediaType());
    Frame.write(out, child.declared().charset());
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void send(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
