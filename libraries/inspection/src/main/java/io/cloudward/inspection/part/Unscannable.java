package io.cloudward.inspection.part;

/**
 * Something that was not scanned; a policy decides what becomes of it.
 *
 * @param partId {@link Part#id()}
 * @param part the part's name, or its type where it has none
 * @param reason why
 */
public record Unscannable(String partId, String part, UnscannableReason reason) {

  /** Without the name, which is content. */
  @Override
  public String toString() {
    return "Unscannable[" + partId + ", " + reason + "]";
  }
}
