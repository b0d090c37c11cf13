package io.cloudward.connector.intake.feed;

import io.cloudward.connector.graph.Access;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.Items;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Stores what a page told and the position after it, together. */
@ApplicationScoped
class FeedPages {

  private final Feeds feeds;
  private final Containers containers;
  private final FolderPages folders;
  private final Sightings sightings;
  private final Items items;
  private final FeedPace pace;
  private final TenantScope scope;

  FeedPages(
      Feeds feeds,
      Containers containers,
      FolderPages folders,
      Sightings sightings,
      Items items,
      FeedPace pace,
      TenantScope scope) {
    this.feeds = feeds;
    this.containers = containers;
    this.folders = folders;
    this.sightings = sightings;
    this.items = items;
    this.pace = pace;
    this.scope = scope;
  }

  /** Before a feed is read from its beginning. */
  void prepare(Container container, Feed feed, Access access) {
    if (feed.kind() == FeedKind.FOLDERS) {
      folders.readWellKnown(container, access);
    }
  }

  /**
   * Stores a page.
   *
   * @return how many items were taken up; -1 if the page is not ours to store
   */
  int store(Container container, Feed before, Feed after, FeedPage page, Instant noticedAt) {
    return scope.call(
        container.tenant(),
        () -> {
          var kept =
              containers.keep(
                  container.tenant(),
                  container.organization(),
                  container.service(),
                  container.id());
          if (kept.isEmpty() || !feeds.advance(container.tenant(), before, after)) {
            return -1;
          }
          return apply(kept.get(), after, page, noticedAt);
        });
  }

  private int apply(Container container, Feed feed, FeedPage page, Instant noticedAt) {
    if (feed.kind() == FeedKind.FOLDERS) {
      folders.store(container, feed, page, pace.first());
      return 0;
    }
    var errand = feed.errand();
    var floor = errand == null ? pace.oldest(container) : errand.since();
    var seen = sightings.of(container, feed, page, floor, noticedAt);
    if (errand == null) {
      return items.take(container.tenant(), container.organization(), seen);
    }
    if (page.isLast()) {
      feeds.remove(container.tenant(), feed);
    }
    return items.takeAgain(container.tenant(), container.organization(), seen, errand.cause());
  }

  /** What a feed reads is not there. Returns when it is looked for again. */
  Instant missing(Container container, Feed feed) {
    if (feed.errand() != null) {
      feeds.failScan(container.tenant(), feed);
    } else if (feed.kind() == FeedKind.MESSAGES) {
      feeds.folderUnknown(container);
    }
    return pace.later();
  }
}
