package io.cloudward.inspection.header;

/**
 * One field of a header.
 *
 * @param name as written
 * @param value unfolded, not decoded
 */
public record HeaderField(String name, String value) {

  /** The value with its encoded words decoded. */
  public String decoded() {
    return EncodedWords.decode(value);
  }

  /** Values are content. */
  @Override
  public String toString() {
    return "HeaderField[" + name + "]";
  }
}
