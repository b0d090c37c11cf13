package io.cloudward.sandbox.microsoft365.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a path names an item: by id, by a known name, or by the way from there, as in {@code
 * root:/Reports/2026.xlsx}.
 *
 * @param start id of the item to begin with, or {@code root}
 * @param names the way down from it; empty for the item itself
 */
record ItemAddress(String start, List<String> names) {
  private static final Pattern FORBIDDEN = Pattern.compile("[\"*:<>?/\\\\|]|^\\s|\\s$|^\\.+$");
  private static final int LONGEST = 255;

  static ItemAddress of(String segment) {
    var colon = segment.indexOf(":/");
    if (colon < 0) {
      return new ItemAddress(segment, List.of());
    }
    var names =
        Arrays.stream(segment.substring(colon + 2).split("/", -1))
            .filter(name -> !name.isEmpty())
            .toList();
    return new ItemAddress(segment.substring(0, colon), names);
  }

  /** Refuses names that SharePoint does not take. */
  static String checked(String name) {
    if (name.isEmpty() || name.length() > LONGEST || FORBIDDEN.matcher(name).find()) {
      throw FileErrors.invalid("The provided name cannot contain certain characters.");
    }
    return name;
  }
}
