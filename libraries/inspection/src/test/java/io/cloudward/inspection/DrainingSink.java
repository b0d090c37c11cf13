package io.cloudward.inspection;

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
import java.io.OutputStream;

/** Reads every part to its end and keeps nothing but text. */
final class DrainingSink implements PartSink {

  private final Limits limits = Limits.defaults();
  private final TextBuffer text = new TextBuffer(limits.textBytes());

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
    // The fuzzer knows how long an input may take.
  }

  @Override
  public TextBuffer text() {
    return text;
  }

  @Override
  public void link(Link link) {
    text.append(link.target());
  }

  @Override
  public void trait(Trait trait) {
    // Nothing is kept of it.
  }

  @Override
  public void unscannable(UnscannableReason reason) {
    // Nothing is kept of it.
  }

  @Override
  public void headers(MailHeaders headers) {
    headers.fields().forEach(field -> text.append(field.value()));
  }

  @Override
  public void child(ChildPart child, InputStream bytes) throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void closedChild(ChildPart child, long size, UnscannableReason reason) {
    // Nothing is kept of it.
  }
}
