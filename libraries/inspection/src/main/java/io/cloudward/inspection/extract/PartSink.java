package io.cloudward.inspection.extract;

import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextBuffer;
import java.io.IOException;
import java.io.InputStream;

/** Takes what an extractor finds in one part. */
public interface PartSink {

  Limits limits();

  /** What the part was declared to be. */
  ChildPart about();

  /**
   * To be called now and then by whoever loops.
   *
   * @throws LimitException when the time is over
   */
  void check();

  /** Where text goes. */
  TextBuffer text();

  void link(Link link);

  void trait(Trait trait);

  /** Something in the part could not be scanned; the rest goes on. */
  void unscannable(UnscannableReason reason);

  void headers(MailHeaders headers);

  /**
   * A part within the part; it is inspected before this returns.
   *
   * @throws IOException if {@code bytes} cannot be read
   * @throws LimitException if a limit of the whole inspection is reached
   */
  void child(ChildPart about, InputStream bytes) throws IOException;

  /** A part whose bytes cannot be had; only what its container says about it is known. */
  void closedChild(ChildPart about, long size, UnscannableReason reason);
}
