package io.cloudward.inspection.archive;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;

/** Containers that are recognised and cannot be opened: said, never passed over. */
public final class ClosedExtractor implements Extractor {

  private final UnscannableReason reason;

  private ClosedExtractor(UnscannableReason reason) {
    this.reason = reason;
  }

  public static Extractor unsupported() {
    return new ClosedExtractor(UnscannableReason.UNSUPPORTED);
  }

  public static Extractor encrypted() {
    return new ClosedExtractor(UnscannableReason.ENCRYPTED);
  }

  @Override
  public void extract(Content content, PartSink sink) {
    if (reason == UnscannableReason.ENCRYPTED) {
      sink.trait(Trait.ENCRYPTED);
    }
    sink.unscannable(reason);
  }
}
