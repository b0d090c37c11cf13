package io.cloudward.connector.intake.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.token.Accesses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The groups of the owner of a mailbox or OneDrive, nested ones included, remembered a while. */
@ApplicationScoped
class OwnerGroups {

  private static final Logger LOG = Logger.getLogger(OwnerGroups.class);
  private static final int MOST_OWNERS = 10_000;
  private static final String GROUP = "#microsoft.graph.group";

  private final GraphPages pages;
  private final Accesses accesses;
  private final Cache<Owner, List<String>> known;

  OwnerGroups(GraphPages pages, Accesses accesses, IntakeConfig config) {
    this.pages = pages;
    this.accesses = accesses;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST_OWNERS)
            .expireAfterWrite(config.groupsLife())
            .build();
  }

  /** Directory ids of groups; none for a site. */
  List<String> of(Container container) {
    var owner = container.ownerId();
    return owner == null
        ? List.of()
        : known.get(new Owner(container.organization(), owner), this::read);
  }

  /** Begins to ask, while the content is fetched; who needs the answer waits for it. */
  void ask(Container container) {
    var owner = container.ownerId();
    if (owner != null && known.getIfPresent(new Owner(container.organization(), owner)) == null) {
      Thread.ofVirtual().start(() -> askQuietly(container));
    }
  }

  private void askQuietly(Container container) {
    try {
      of(container);
    } catch (RuntimeException e) {
      LOG.debugf("groups will be asked for again: %s", e.getClass().getName());
    }
  }

  private List<String> read(Owner owner) {
    try {
      var path = "/users/" + GraphCall.encoded(owner.id()) + "/transitiveMemberOf?$select=id";
      return pages.all(path, accesses.application(owner.organization())).stream()
          .filter(OwnerGroups::isGroup)
          .map(group -> group.path("id").asText())
          .toList();
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
      return List.of();
    }
  }

  /** The list holds directory roles and administrative units as well. */
  private static boolean isGroup(JsonNode member) {
    return member.path("@odata.type").asText(GROUP).equals(GROUP);
  }

  private record Owner(UUID organization, String id) {}
}
