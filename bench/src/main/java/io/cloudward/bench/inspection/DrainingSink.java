package io.cloudward.bench.inspection;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextBuffer;
import java.io.IOException;
import java.io.InputStream;

/** Reads every part to its end and keeps nothing but the text buffer. */
final class DrainingSink implements PartSink {

  private final Limits limits = Limits.defaults();
  private final TextBuffer text = new TextBuffer(limits.textBytes());
  private final byte[] buffer = new byte[64 * 1024];
  private long drained;

  /** Bytes of text and of parts. */
  long size() {
    return drained + text.length();
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public ChildPart about() {
    return ChildPart.named(PartKind.ROOT, "");
  }

  @Override
  public void check() {
    // Nothing is limited here.
  }

  @Override
  public TextBuffer text() {
    return text;
  }

  @Override
  public void link(Link link) {
    drained++;
  }

  @Override
  public void trait(Trait trait) {
    drained++;
  }

  @Override
  public void unscannable(UnscannableReason reason) {
    throw new IllegalStateException("a sample is " + reason);
  }

  @Override
  public void headers(MailHeaders headers) {
    drained += headers.fields().size();
  }

  @Override
  public void child(ChildPart about, InputStream bytes) throws IOException {
    for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      drained += count;
    }
  }

  @Override
  public void closedChild(ChildPart about, long size, UnscannableReason reason) {
    throw new IllegalStateException("a sample is " + reason);
  }
}
