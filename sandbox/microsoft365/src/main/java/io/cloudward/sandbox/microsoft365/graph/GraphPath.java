package io.cloudward.sandbox.microsoft365.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the spellings of a path to one: {@code users('x')} and {@code users/x}, {@code delta()}
 * and {@code microsoft.graph.delta}, {@code sites/host:/sites/team:} and {@code root:/folder/file:}
 * as one segment.
 */
public final class GraphPath {
  private static final Pattern WITH_KEY = Pattern.compile("([A-Za-z][\\w.]*)\\((.*)\\)");
  private static final String NAMESPACE = "microsoft.graph.";

  private GraphPath() {}

  /** The segments of a path that a caller asks for, in the one form that routes know. */
  public static List<String> of(Caller caller, String path) {
    var segments = segments(path);
    var isOwn = segments.size() > 1 && segments.getFirst().equalsIgnoreCase("me");
    return CanonicalPath.of(caller, isOwn ? ofUser(caller, segments) : segments);
  }

  /** The segments of a path. */
  public static List<String> segments(String path) {
    var segments = new ArrayList<String>();
    for (var raw : joinAddresses(path)) {
      var match = WITH_KEY.matcher(raw);
      if (match.matches()) {
        segments.add(plain(match.group(1)));
        if (!match.group(2).isEmpty()) {
          segments.add(unquoted(match.group(2)));
        }
      } else {
        segments.add(plain(raw));
      }
    }
    return List.copyOf(segments);
  }

  /** A path below {@code /me} as that of the signed-in user. */
  private static List<String> ofUser(Caller caller, List<String> path) {
    var user = caller.userId();
    if (user == null) {
      throw new GraphError(
          400, "BadRequest", "/me request is only valid with delegated authentication flow.");
    }
    var absolute = new ArrayList<>(List.of("users", user));
    absolute.addAll(path.subList(1, path.size()));
    return List.copyOf(absolute);
  }

  /** Takes each address between colons, {@code host:/sites/team:} or {@code root:/a/b:}, as one. */
  private static List<String> joinAddresses(String path) {
    var joined = new ArrayList<String>();
    StringBuilder open = null;
    for (var segment : path.split("/", -1)) {
      if (open != null && !segment.isEmpty()) {
        open.append('/').append(segment);
        if (segment.endsWith(":")) {
          joined.add(open.substring(0, open.length() - 1));
          open = null;
        }
      } else if (segment.endsWith(":")) {
        open = new StringBuilder(segment);
      } else if (!segment.isEmpty()) {
        joined.add(segment);
      }
    }
    if (open != null) {
      joined.add(open.toString().replaceFirst(":$", ""));
    }
    return joined;
  }

  private static String plain(String segment) {
    return segment.startsWith(NAMESPACE) ? segment.substring(NAMESPACE.length()) : segment;
  }

  private static String unquoted(String key) {
    var quoted = key.length() > 1 && key.startsWith("'") && key.endsWith("'");
    return quoted ? key.substring(1, key.length() - 1) : key;
  }
}
