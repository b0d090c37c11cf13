package io.cloudward.dlp.engine;

import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.Unscannable;
import java.util.List;

/**
 * An item that was searched.
 *
 * @param findings what was found
 * @param parts all its parts, each before its children; without their texts
 * @param unscannable what was not searched, and why
 */
public record SearchedItem(
    Findings findings, List<SearchedPart> parts, List<Unscannable> unscannable) {

  /**
   * A part of an item.
   *
   * @param id its place in the tree; {@code 0} is the whole
   * @param name as people see it; empty if it has none
   * @param type its true type, by its bytes
   * @param family kind of type, such as DOCUMENT or ARCHIVE
   * @param extension of its name, in lower case
   * @param size in bytes, unpacked
   */
  public record SearchedPart(
      String id, String name, String type, String family, String extension, long size) {

    static SearchedPart of(Part part) {
      return new SearchedPart(
          part.id(),
          part.name().label(),
          part.type().name(),
          part.type().family().name(),
          part.name().extension(),
          part.size());
    }

    /** Without the name, which is content. */
    @Override
    public String toString() {
      return "SearchedPart[" + id + ", " + type + ", " + size + " bytes]";
    }
  }
}
