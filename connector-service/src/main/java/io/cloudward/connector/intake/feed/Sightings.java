package io.cloudward.connector.intake.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.FileReader;
import io.cloudward.connector.intake.ItemKey;
import io.cloudward.connector.intake.MessageReader;
import io.cloudward.connector.intake.Sighting;
import io.cloudward.connector.organization.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the items on a page of messages or files. Runs in the caller's transaction. */
@ApplicationScoped
class Sightings {

  private final Organizations organizations;
  private final MailFolders folders;

  Sightings(Organizations organizations, MailFolders folders) {
    this.organizations = organizations;
    this.folders = folders;
  }

  /**
   * The items that are to be scanned.
   *
   * @param floor nothing older is
   */
  List<Sighting> of(
      Container container, Feed feed, FeedPage page, Instant floor, Instant noticedAt) {
    var domains = domains(container);
    Map<String, Optional<MailFolders.MailFolder>> places = new HashMap<>();
    // Several entries of one item are allowed; the last one counts.
    Map<String, Optional<Sighting>> found = new LinkedHashMap<>();
    for (var entry : page.entries()) {
      found.put(
          entry.path("id").asText(),
          switch (feed.kind()) {
            case FILES, SCAN_FILES -> file(container, entry, floor, noticedAt);
            case MESSAGES ->
                message(
                    container,
                    entry,
                    new MailFolders.MailFolder(feed.place(), feed.role()),
                    floor,
                    new Seen(domains, noticedAt));
            case SCAN_MESSAGES ->
                places
                    .computeIfAbsent(
                        entry.path("parentFolderId").asText(), id -> folders.find(container, id))
                    .flatMap(
                        folder ->
                            message(container, entry, folder, floor, new Seen(domains, noticedAt)));
            case FOLDERS -> Optional.empty();
          });
    }
    return found.values().stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Sighting> message(
      Container mailbox, JsonNode entry, MailFolders.MailFolder folder, Instant floor, Seen seen) {
    if (FeedPage.isRemoved(entry)
        || !entry.hasNonNull("id")
        || entry.path("isDraft").asBoolean()
        || folder.role() == FolderRole.EXCLUDED) {
      return Optional.empty();
    }
    var receivedAt = MessageReader.receivedAt(entry);
    if (receivedAt.isPresent() && receivedAt.get().isBefore(floor)) {
      return Optional.empty();
    }
    var key =
        ItemKey.message(
            mailbox.tenant(), mailbox.organization(), mailbox.id(), entry.path("id").asText());
    var description =
        receivedAt.isEmpty()
            ? null
            : MessageReader.describe(mailbox, entry, folder.place(), seen.domains());
    return Optional.of(
        new Sighting(
            key,
            mailbox.service(),
            description,
            folder.role() == FolderRole.JUNK,
            seen.noticedAt()));
  }

  private static Optional<Sighting> file(
      Container drive, JsonNode entry, Instant floor, Instant noticedAt) {
    if (!FileReader.isFile(entry)
        || FileReader.changedAt(entry).filter(changed -> changed.isBefore(floor)).isPresent()) {
      return Optional.empty();
    }
    var key =
        ItemKey.file(
            drive.tenant(),
            drive.organization(),
            drive.id(),
            entry.path("id").asText(),
            FileReader.version(entry));
    return Optional.of(
        new Sighting(key, drive.service(), FileReader.describe(drive, entry), false, noticedAt));
  }

  private Set<String> domains(Container container) {
    return organizations
        .find(container.tenant(), container.organization())
        .map(MessageReader::domains)
        .orElse(Set.of());
  }

  private record Seen(Set<String> domains, Instant noticedAt) {}
}
