package io.cloudward.connector.intake.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.GraphBatch;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.feed.FolderTree.Folder;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the folders of a mailbox as its pages tell them. */
@ApplicationScoped
class FolderPages {

  /** Search folders show messages that lie elsewhere. */
  private static final String SEARCH_FOLDER = "#microsoft.graph.mailSearchFolder";

  /** Well-known names of Graph's mailFolder that are not simply scanned. */
  private static final Map<String, FolderRole> WELL_KNOWN =
      Map.of(
          "junkemail", FolderRole.JUNK,
          "drafts", FolderRole.EXCLUDED,
          "outbox", FolderRole.EXCLUDED,
          "deleteditems", FolderRole.EXCLUDED,
          "recoverableitemsdeletions", FolderRole.EXCLUDED,
          "syncissues", FolderRole.EXCLUDED,
          "conversationhistory", FolderRole.EXCLUDED);

  private final MailFolders folders;
  private final Containers containers;
  private final GraphBatch batch;
  private final TenantScope scope;

  FolderPages(MailFolders folders, Containers containers, GraphBatch batch, TenantScope scope) {
    this.folders = folders;
    this.containers = containers;
    this.batch = batch;
    this.scope = scope;
  }

  /** Learns the ids of the well-known folders of a mailbox, which are named in its language. */
  void readWellKnown(Container mailbox, Access access) {
    Map<String, FolderRole> byPath = new LinkedHashMap<>();
    WELL_KNOWN.forEach(
        (name, role) ->
            byPath.put(
                "/users/"
                    + GraphCall.encoded(mailbox.id())
                    + "/mailFolders/"
                    + name
                    + "?$select=id",
                role));
    Map<String, FolderRole> found = new HashMap<>();
    batch
        .read(List.copyOf(byPath.keySet()), access)
        .forEach((path, folder) -> found.put(folder.path("id").asText(), byPath.get(path)));
    scope.run(mailbox.tenant(), () -> containers.wellKnown(mailbox, WellKnownFolders.write(found)));
  }

  /** Stores a page; in the caller's transaction. New folders are read at {@code firstReading}. */
  void store(Container mailbox, Feed feed, FeedPage page, Instant firstReading) {
    var present =
        page.entries().stream()
            .filter(entry -> entry.hasNonNull("id") && !isOmitted(entry))
            .map(FolderPages::folder)
            .toList();
    var gone =
        page.entries().stream()
            .filter(FeedPage::isRemoved)
            .map(entry -> entry.path("id").asText())
            .toList();
    folders.save(mailbox, present, feed.round());
    folders.remove(mailbox, gone);
    if (page.isLast()) {
      folders.removeNotSeen(mailbox, feed);
      var tree = folders.tree(mailbox, WellKnownFolders.read(mailbox.wellKnown()));
      folders.arrange(mailbox, tree, firstReading);
    }
  }

  private static boolean isOmitted(JsonNode entry) {
    return FeedPage.isRemoved(entry) || entry.path("@odata.type").asText().equals(SEARCH_FOLDER);
  }

  private static Folder folder(JsonNode entry) {
    return new Folder(
        entry.path("id").asText(),
        entry.path("parentFolderId").asText(null),
        entry.path("displayName").asText(""),
        entry.path("isHidden").asBoolean());
  }
}
