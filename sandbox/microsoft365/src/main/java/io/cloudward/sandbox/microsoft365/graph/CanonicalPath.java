package io.cloudward.sandbox.microsoft365.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Leads the ways by which Graph reaches a message to one: {@code users/…/messages/…}. */
final class CanonicalPath {
  private CanonicalPath() {}

  static List<String> of(List<String> path) {
    if (path.size() < 6
        || !path.getFirst().equalsIgnoreCase("users")
        || !path.get(2).equalsIgnoreCase("mailFolders")) {
      return path;
    }
    var rest = new ArrayList<>(path.subList(3, path.size()));
    while (rest.size() > 2 && rest.get(1).equalsIgnoreCase("childFolders")) {
      rest.subList(0, 2).clear();
    }
    var isMessage =
        rest.size() > 2
            && rest.get(1).equalsIgnoreCase("messages")
            && !rest.get(2).equalsIgnoreCase("delta");
    var kept = isMessage ? rest.subList(1, rest.size()) : rest;
    var prefix = path.subList(0, isMessage ? 2 : 3);
    return Stream.concat(prefix.stream(), kept.stream()).toList();
  }
}
