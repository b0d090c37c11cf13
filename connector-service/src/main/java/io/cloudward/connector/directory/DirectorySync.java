package io.cloudward.connector.directory;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Brings the stored directory up to date. A page and the position after it are stored together, so
 * that a crash at any moment goes on where it was.
 */
@ApplicationScoped
public class DirectorySync {

  private final FeedReader reader;
  private final DriveReader drives;
  private final DirectoryTables tables;
  private final TenantScope scope;
  private final Duration freshness;
  private final Clock clock;

  DirectorySync(
      FeedReader reader,
      DriveReader drives,
      DirectoryTables tables,
      TenantScope scope,
      ConnectorConfig config,
      Clock clock) {
    this.reader = reader;
    this.drives = drives;
    this.tables = tables;
    this.scope = scope;
    this.freshness = config.watch().freshness();
    this.clock = clock;
  }

  /**
   * Reads what a service needs.
   *
   * @param keepAlive called before every page
   */
  public void synchronise(Service service, OrganizationAccess access, Runnable keepAlive) {
    for (var kind : DirectoryKind.of(service)) {
      if (kind.ownsDrives() || !isFresh(kind, access)) {
        advance(kind, access, keepAlive);
      }
    }
  }

  /** Reads one feed to its end. */
  void advance(DirectoryKind kind, OrganizationAccess access, Runnable keepAlive) {
    try {
      readPages(kind, begin(kind, access), access, keepAlive);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.GONE) {
        throw e;
      }
      var anew = begin(kind, access).anew(clock.instant());
      readPages(kind, anew, access, keepAlive);
    }
    if (kind.ownsDrives()) {
      drives.readMissing(kind, access, keepAlive);
    }
  }

  /** Where reading goes on: at the link, or at the beginning of another round. */
  private FeedPosition begin(DirectoryKind kind, OrganizationAccess access) {
    var now = clock.instant();
    return scope
        .call(access.tenant(), () -> tables.position(access.tenant(), access.organization(), kind))
        .map(known -> known.link() == null && known.complete() ? known.anew(now) : known)
        .orElseGet(() -> new FeedPosition(null, 1, false, now));
  }

  private void readPages(
      DirectoryKind kind, FeedPosition from, OrganizationAccess access, Runnable keepAlive) {
    var position = from;
    for (boolean last = false; !last; ) {
      keepAlive.run();
      var page = reader.read(kind, position.link(), access);
      position = store(kind, position, page, access);
      last = page.isLast();
    }
  }

  private FeedPosition store(
      DirectoryKind kind, FeedPosition before, FeedPage page, OrganizationAccess access) {
    var tenant = access.tenant();
    var organization = access.organization();
    var after =
        new FeedPosition(
            page.isLast() ? page.delta() : page.next(),
            before.round(),
            before.complete() || page.isLast(),
            clock.instant());
    scope.run(
        tenant,
        () -> {
          var present = page.entries().stream().filter(entry -> !entry.removed()).toList();
          tables.saveObjects(
              tenant, organization, kind, withoutDelegate(present, access), before.round());
          tables.removeObjects(tenant, organization, kind, removed(page));
          if (page.isLast() && !before.complete()) {
            var outdated = tables.outdated(tenant, organization, kind, before.round());
            tables.removeObjects(tenant, organization, kind, outdated);
          }
          tables.savePosition(tenant, organization, kind, after);
        });
    return after;
  }

  private static List<FeedEntry> withoutDelegate(
      List<FeedEntry> entries, OrganizationAccess access) {
    return entries.stream()
        .filter(entry -> !Objects.equals(entry.id(), access.delegateId()))
        .toList();
  }

  private static List<String> removed(FeedPage page) {
    return page.entries().stream().filter(FeedEntry::removed).map(FeedEntry::id).toList();
  }

  private boolean isFresh(DirectoryKind kind, OrganizationAccess access) {
    var since = clock.instant().minus(freshness);
    return scope
        .call(access.tenant(), () -> tables.position(access.tenant(), access.organization(), kind))
        .filter(position -> position.complete() && position.readAt().isAfter(since))
        .isPresent();
  }
}
