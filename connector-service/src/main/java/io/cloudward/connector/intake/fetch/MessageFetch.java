package io.cloudward.connector.intake.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.MessageReader;
import io.cloudward.connector.intake.feed.FeedPace;
import io.cloudward.connector.intake.feed.FolderRole;
import io.cloudward.connector.intake.feed.MailFolders;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.item.ItemDescription;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Fetches a message: where it lies, unless its folder told, then its MIME. */
@ApplicationScoped
class MessageFetch {

  /** A message that a notification named and Graph does not know yet may show up so often later. */
  private static final int PATIENCE = 8;

  private final ItemLookup lookup;
  private final ContentReader reader;
  private final ContentHolds holds;
  private final MailFolders folders;
  private final Organizations organizations;
  private final FeedPace pace;
  private final TenantScope scope;

  MessageFetch(
      ItemLookup lookup,
      ContentReader reader,
      ContentHolds holds,
      MailFolders folders,
      Organizations organizations,
      FeedPace pace,
      TenantScope scope) {
    this.lookup = lookup;
    this.reader = reader;
    this.holds = holds;
    this.folders = folders;
    this.organizations = organizations;
    this.pace = pace;
    this.scope = scope;
  }

  Outcome fetch(Item item, Container mailbox, Access access) {
    var known = item.description();
    if (known != null) {
      return content(item, known, item.inJunk(), access);
    }
    try {
      var path = path(item) + "?$select=" + MessageReader.PROPERTIES;
      return located(item, mailbox, lookup.read(path, access), access);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
      return item.tries() < PATIENCE ? new Outcome.NotYet() : new Outcome.NoItem();
    }
  }

  private Outcome located(Item item, Container mailbox, JsonNode message, Access access) {
    if (message.path("isDraft").asBoolean() || isTooOld(mailbox, message)) {
      return new Outcome.NoItem();
    }
    var folder = folder(mailbox, message);
    if (folder.isEmpty()) {
      return item.tries() < PATIENCE ? new Outcome.NotYet() : new Outcome.NoItem();
    }
    if (folder.get().role() == FolderRole.EXCLUDED) {
      return new Outcome.NoItem();
    }
    var description =
        MessageReader.describe(mailbox, message, folder.get().place(), domains(mailbox));
    return content(item, description, folder.get().role() == FolderRole.JUNK, access);
  }

  private Outcome content(Item item, ItemDescription told, boolean inJunk, Access access) {
    try {
      var content = reader.read(item, path(item) + "/$value", 0, holds.end(), access);
      return new Outcome.Fetched(
          content.in(told), Outcome.Fetched.MESSAGE, inJunk, content.unfetched());
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
      return new Outcome.Skipped("GONE");
    }
  }

  private boolean isTooOld(Container mailbox, JsonNode message) {
    Instant oldest = pace.oldest(mailbox);
    return MessageReader.receivedAt(message).filter(at -> at.isBefore(oldest)).isPresent();
  }

  /** Its folder; if that is new, the list of folders is read and the message comes again. */
  private Optional<MailFolders.MailFolder> folder(Container mailbox, JsonNode message) {
    var id = message.path("parentFolderId").asText();
    return scope.call(
        mailbox.tenant(),
        () -> {
          var known = folders.find(mailbox, id);
          if (known.isEmpty()) {
            folders.unknown(mailbox);
          }
          return known;
        });
  }

  private Set<String> domains(Container mailbox) {
    return scope.call(
        mailbox.tenant(),
        () ->
            organizations
                .find(mailbox.tenant(), mailbox.organization())
                .map(MessageReader::domains)
                .orElse(Set.of()));
  }

  private static String path(Item item) {
    return "/users/%s/messages/%s"
        .formatted(
            GraphCall.encoded(item.key().containerId()), GraphCall.encoded(item.key().graphId()));
  }
}
