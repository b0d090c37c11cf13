package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.TrackedCollection;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree of folders of a mailbox. */
final class MailFolders {
  private static final String PARENT = "parentFolderId";

  private final String userId;
  private final TrackedCollection folders = new TrackedCollection();

  MailFolders(String userId) {
    this.userId = userId;
    for (var known : WellKnownFolder.values()) {
      var folder = describe(known.idFor(userId), known.displayName(), false);
      var isTop = known == WellKnownFolder.MSGFOLDERROOT;
      var hasPlace = known.isListed() || isTop;
      folders.put(hasPlace ? folder.put(PARENT, isTop ? "" : rootId()) : folder.put(PARENT, "-"));
    }
  }

  static ObjectNode describe(String id, String displayName, boolean hidden) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("displayName", displayName)
        .put("isHidden", hidden);
  }

  TrackedCollection tracked() {
    return folders;
  }

  String rootId() {
    return WellKnownFolder.MSGFOLDERROOT.idFor(userId);
  }

  String deletionsId() {
    return WellKnownFolder.RECOVERABLEITEMSDELETIONS.idFor(userId);
  }

  /** The folder of that id or well-known name. */
  Optional<ObjectNode> find(String idOrName) {
    return folders.find(WellKnownFolder.resolve(userId, idOrName));
  }

  List<ObjectNode> childrenOf(String id) {
    return folders.all().stream().filter(f -> f.path(PARENT).asText().equals(id)).toList();
  }

  /** Whether another child of the folder has that name, which Exchange compares without case. */
  boolean isTaken(String parent, String displayName, String exceptId) {
    return childrenOf(parent).stream()
        .filter(folder -> !folder.path("id").asText().equals(exceptId))
        .anyMatch(folder -> folder.path("displayName").asText().equalsIgnoreCase(displayName));
  }

  boolean isWellKnown(String id) {
    for (var known : WellKnownFolder.values()) {
      if (known.idFor(userId).equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** A folder and everything below it. */
  Set<String> below(String id) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      var next = open.poll();
      if (found.add(next)) {
        childrenOf(next).forEach(child -> open.add(child.path("id").asText()));
      }
    }
    return found;
  }

  /** Names from the top of the mailbox down to the folder, with slashes between. */
  String pathOf(String id) {
    var folder = folders.find(id);
    if (folder.isEmpty() || id.equals(rootId())) {
      return "";
    }
    var above = pathOf(folder.get().path(PARENT).asText());
    var name = folder.get().path("displayName").asText();
    return above.isEmpty() ? name : above + "/" + name;
  }
}
