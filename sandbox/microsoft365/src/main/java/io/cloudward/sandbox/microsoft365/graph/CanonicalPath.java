package io.cloudward.sandbox.microsoft365.graph;

import io.cloudward.sandbox.microsoft365.directory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Leads the ways by which Graph reaches a message or a file to one: {@code users/…/messages/…} and
 * {@code drives/…/items/…}.
 */
final class CanonicalPath {
  private CanonicalPath() {}

  static List<String> of(Caller caller, List<String> path) {
    var first = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
    return switch (first) {
      case "users" -> isDrive(path, 3) ? ofDrive(caller, "~owner", path) : ofMail(path);
      case "sites" -> ofSite(caller, path);
      case "drives" -> ofItem(path);
      default -> path;
    };
  }

  private static List<String> ofSite(Caller caller, List<String> path) {
    if (path.size() > 4 && path.get(2).equalsIgnoreCase("drives")) {
      return ofItem(path.subList(2, path.size()));
    }
    return isDrive(path, 3) ? ofDrive(caller, "~site", path) : path;
  }

  /** Whether a path leads to something in the drive of a user or site. */
  private static boolean isDrive(List<String> path, int length) {
    return path.size() > length && path.get(2).equalsIgnoreCase("drive");
  }

  private static List<String> ofDrive(Caller caller, String property, List<String> path) {
    var organization = caller.organization();
    var named = path.get(1);
    var owner =
        property.equals("~owner")
            ? organization.user(named).map(user -> user.path("id").asText()).orElse(named)
            : named;
    var drive =
        organization.objects(Kind.DRIVE).all().stream()
            .filter(candidate -> isOf(candidate.path(property).asText(), owner))
            .findFirst()
            .orElseThrow(() -> new GraphError(404, "itemNotFound", "User's mysite not found."));
    var whole = new ArrayList<>(List.of("drives", drive.path("id").asText()));
    whole.addAll(path.subList(3, path.size()));
    return ofItem(whole);
  }

  /** Sites are named by all of their id or by the part in its middle. */
  private static boolean isOf(String id, String named) {
    return id.equals(named) || id.contains("," + named + ",");
  }

  private static List<String> ofItem(List<String> path) {
    if (path.size() < 3) {
      return path;
    }
    var item = path.get(2);
    var isRoot = item.equalsIgnoreCase("root");
    var isFeed = path.size() > 3 && path.getLast().equalsIgnoreCase("delta");
    if ((isRoot && path.size() == 3) || (isRoot && isFeed)) {
      return path;
    }
    if (isFeed && path.size() == 5 && item.equalsIgnoreCase("items")) {
      return List.of("drives", path.get(1), "root", "delta");
    }
    if (isRoot || item.startsWith("root:")) {
      var whole = new ArrayList<>(List.of("drives", path.get(1), "items", item));
      whole.addAll(path.subList(3, path.size()));
      return whole;
    }
    return path;
  }

  private static List<String> ofMail(List<String> path) {
    if (path.size() < 6 || !path.get(2).equalsIgnoreCase("mailFolders")) {
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
