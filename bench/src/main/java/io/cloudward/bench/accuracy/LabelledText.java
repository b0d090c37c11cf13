package io.cloudward.bench.accuracy;

import java.util.List;

/** A text and what stands in it. */
record LabelledText(String text, List<Label> labels) {

  /** Copies the labels. */
  LabelledText {
    labels = List.copyOf(labels);
  }

  /**
   * A value that must be found.
   *
   * @param identifier key of the identifier
   * @param start first character, in code points
   * @param end the character after the last one
   */
  record Label(String identifier, int start, int end) {

    boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }
}
