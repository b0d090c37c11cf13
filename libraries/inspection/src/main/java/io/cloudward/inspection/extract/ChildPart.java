package io.cloudward.inspection.extract;

import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;

/**
 * What a container says about a part in it.
 *
 * @param kind how it stands there
 * @param rawName as written; empty if it has none
 * @param declared its declared type
 */
public record ChildPart(PartKind kind, String rawName, DeclaredType declared) {

  /** A part of which only the name is known. */
  public static ChildPart named(PartKind kind, String rawName) {
    return new ChildPart(kind, rawName, DeclaredType.NONE);
  }

  /** Names are content. */
  @Override
  public String toString() {
    return "ChildPart[" + kind + "]";
  }
}
