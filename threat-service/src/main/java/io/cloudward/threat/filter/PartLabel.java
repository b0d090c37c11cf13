package io.cloudward.threat.filter;

import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.PartKind;

/** What people call a part. */
public final class PartLabel {

  private static final int LONGEST = 300;

  private PartLabel() {}

  /** Its name, or what it is where it has none. */
  public static String of(Part part) {
    var label = part.name().label();
    if (!label.isEmpty()) {
      return cut(label);
    }
    return switch (part.kind()) {
      case BODY -> "message text";
      case MESSAGE -> "message";
      case ROOT -> "file";
      case ATTACHMENT, INLINE, ARCHIVE_ENTRY, EMBEDDED -> part.type().name();
    };
  }

  /** Whether it is a file of its own: neither a text of the message nor the message. */
  public static boolean isFile(Part part) {
    return part.kind() != PartKind.BODY && part.kind() != PartKind.MESSAGE;
  }

  /** At most as much of a name as events hold. */
  public static String cut(String label) {
    return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
  }
}
