package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.graph.GraphCall;

/** What to do when a name is taken: {@code @microsoft.graph.conflictBehavior}. */
final class Conflict {
  private static final String OPTION = "@microsoft.graph.conflictBehavior";

  private Conflict() {}

  /** What the call wants: {@code fail}, {@code replace} or {@code rename}. */
  static String wanted(GraphCall call, String otherwise) {
    var body = call.body();
    var inBody =
        body == null
            ? otherwise
            : body.path(OPTION).asText(body.path("item").path(OPTION).asText(otherwise));
    return call.query(OPTION).orElse(inBody);
  }

  /** The name under which a new folder may stand; refused if it is taken. */
  static String resolve(DriveState known, GraphCall call, String parent, String name) {
    ItemAddress.checked(name);
    return resolve(known, wanted(call, "fail"), parent, name);
  }

  /** The same for any item and manner. */
  static String resolve(DriveState known, String manner, String parent, String name) {
    if (known.child(parent, name).isEmpty() || manner.equals("replace")) {
      return name;
    }
    if (!manner.equals("rename")) {
      throw FileErrors.exists();
    }
    var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    var number = 1;
    while (known.child(parent, numbered(name, dot, number)).isPresent()) {
      number++;
    }
    return numbered(name, dot, number);
  }

  private static String numbered(String name, int dot, int number) {
    return name.substring(0, dot) + " " + number + name.substring(dot);
  }
}
