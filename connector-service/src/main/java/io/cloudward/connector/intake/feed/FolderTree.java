package io.cloudward.connector.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Paths and roles of a mailbox's folders: a folder below another is treated as that one. */
final class FolderTree {

  /** Deeper nesting, or a circle, ends here; Exchange allows 300 levels. */
  private static final int DEEPEST = 300;

  private final Map<String, Stored> folders = new HashMap<>();
  private final Map<String, FolderRole> wellKnown;

  FolderTree(List<Stored> stored, Map<String, FolderRole> wellKnown) {
    stored.forEach(known -> folders.put(known.folder().id(), known));
    this.wellKnown = wellKnown;
  }

  /** The folders whose place or role is not what is stored. */
  List<Stored> changed() {
    List<Stored> changed = new ArrayList<>();
    for (var stored : folders.values()) {
      var arranged = new Stored(stored.feedId(), stored.folder(), place(stored), role(stored));
      if (!arranged.equals(stored)) {
        changed.add(arranged);
      }
    }
    return changed;
  }

  private String place(Stored of) {
    List<String> names = new ArrayList<>();
    var at = of;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      names.addFirst(at.folder().name());
      at = parent(at);
    }
    return String.join("/", names);
  }

  private FolderRole role(Stored of) {
    var at = of;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      var known = wellKnown.get(at.folder().id());
      if (known != null) {
        return known;
      }
      if (at.folder().isHidden()) {
        return FolderRole.EXCLUDED;
      }
      at = parent(at);
    }
    return FolderRole.TAKEN;
  }

  private @Nullable Stored parent(Stored of) {
    var id = of.folder().parentId();
    return id == null ? null : folders.get(id);
  }

  /**
   * A folder as Graph tells it.
   *
   * @param id its immutable id
   * @param parentId the folder it lies in
   * @param name its name
   * @param isHidden whether people do not see it
   */
  record Folder(String id, @Nullable String parentId, String name, boolean isHidden) {}

  /** A folder as it is stored. */
  record Stored(UUID feedId, Folder folder, String place, FolderRole role) {}
}
