package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one can subscribe to: the paths, the permissions of which one is needed, and the longest
 * life. Figures from Graph's pages on change notifications; files ask for write permission there.
 */
enum SubscribedResource {
  MESSAGES(
      "(?:users/([^/]+)|me)(?:/mailFolders(?:/[^/]+|\\('[^']+'\\)))?/messages",
      4_230,
      Set.of("created", "updated", "deleted"),
      Set.of("Mail.Read", "Mail.ReadBasic", "Mail.ReadBasic.All", "Mail.ReadWrite")),
  DRIVE(
      "(?:drives/([^/]+)|users/([^/]+)/drive|me/drive)/root",
      42_300,
      Set.of("updated"),
      Set.of("Files.ReadWrite.All")),
  USERS(
      "users(?:/([^/]+))?",
      41_760,
      Set.of("updated", "deleted"),
      Set.of(
          "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All")),
  GROUPS(
      "groups(?:/([^/]+))?",
      41_760,
      Set.of("updated", "deleted"),
      Set.of(
          "Group.Read.All",
          "Group.ReadWrite.All",
          "GroupMember.Read.All",
          "Directory.Read.All",
          "Directory.ReadWrite.All"));

  private final Pattern path;
  private final Duration life;
  private final Set<String> changeTypes;
  private final Set<String> permissions;

  SubscribedResource(String path, int minutes, Set<String> changeTypes, Set<String> permissions) {
    this.path = Pattern.compile(path);
    this.life = Duration.ofMinutes(minutes);
    this.changeTypes = changeTypes;
    this.permissions = permissions;
  }

  /** The kind of resource that a path names. */
  static SubscribedResource of(String resource) {
    return Arrays.stream(values())
        .filter(kind -> kind.path.matcher(plain(resource)).matches())
        .findFirst()
        .orElseThrow(
            () ->
                new GraphError(
                    400, "ExtensionError", "Resource '%s' is not supported.".formatted(resource)));
  }

  /** Longest life of a subscription. */
  Duration life() {
    return life;
  }

  Set<String> changeTypes() {
    return changeTypes;
  }

  Set<String> permissions() {
    return permissions;
  }

  /** The path without slashes around and with one spelling of keys. */
  static String plain(String resource) {
    return resource.replaceAll("^/+|/+$", "");
  }
}
