package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.ItemKey;
import io.cloudward.connector.intake.Items;
import io.cloudward.connector.intake.Sighting;
import io.cloudward.connector.notification.ChangeListener;
import io.cloudward.connector.notification.HintTables;
import io.cloudward.connector.store.Database;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Follows hints. A message that is named becomes an item at once, without waiting for its folder to
 * be read: whoever fetches it asks Graph where it lies. Everything else makes feeds due. A hint
 * that is lost changes nothing in the end: feeds are read from time to time without any.
 */
@ApplicationScoped
class ChangeHints implements ChangeListener {

  private final Database database;
  private final Containers containers;
  private final Feeds feeds;
  private final Items items;
  private final Clock clock;

  ChangeHints(Database database, Containers containers, Feeds feeds, Items items, Clock clock) {
    this.database = database;
    this.containers = containers;
    this.feeds = feeds;
    this.items = items;
    this.clock = clock;
  }

  @Override
  public void changed(HintTables.Found found, Set<String> objects) {
    var watched = watched(found);
    if (watched.isEmpty()) {
      return;
    }
    var container = watched.get();
    var now = clock.instant();
    if (container.service() != Service.EXCHANGE_ONLINE || objects.isEmpty()) {
      feeds.hint(container, now);
      return;
    }
    items.take(
        container.tenant(),
        container.organization(),
        objects.stream().map(id -> message(container, id, now)).toList());
  }

  private static Sighting message(Container mailbox, String id, Instant now) {
    var key = ItemKey.message(mailbox.tenant(), mailbox.organization(), mailbox.id(), id);
    return new Sighting(key, mailbox.service(), null, false, now);
  }

  /** The mailbox or drive that a subscription watches, kept until the transaction ends. */
  private Optional<Container> watched(HintTables.Found found) {
    return database
        .first(
            "select service, split_part(resource, '/', 3) as container from graph_subscription"
                + " where tenant_id = ? and id = ?",
            row -> new Watched(row.constant("service", Service.class), row.text("container")),
            found.tenant(),
            found.subscription())
        .flatMap(
            watched ->
                containers.keep(
                    found.tenant(), found.organization(), watched.service(), watched.container()));
  }

  private record Watched(Service service, String container) {}
}
