package io.cloudward.inspection.office;

/**
 * What holds within one group of RTF.
 *
 * @param place what its content is
 * @param isHidden whether readers see it
 * @param unicodeSkip how many characters stand in for a Unicode one
 */
record RtfGroup(Place place, boolean isHidden, int unicodeSkip) {

  /** What a group's content is. */
  enum Place {
    TEXT,
    SKIPPED,
    FIELD,
    OBJECT,
    TEMPLATE,
    PROPERTY
  }
}
