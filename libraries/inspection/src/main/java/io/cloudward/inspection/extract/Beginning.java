package io.cloudward.inspection.extract;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.part.UnscannableReason;

/** As much of a text file as its text limit can take, so that no heap is needed for the rest. */
public final class Beginning {

  private static final int SLACK = 64;

  private Beginning() {}

  /** The bytes; what is cut off is reported. Two bytes make at least one of UTF-8. */
  public static byte[] of(Content content, PartSink sink) {
    long most = 2L * sink.limits().textBytes() + SLACK;
    if (content.size() <= most) {
      return content.array();
    }
    sink.unscannable(UnscannableReason.TEXT);
    return content.at(0, (int) most);
  }
}
