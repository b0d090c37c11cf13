package io.cloudward.connector.directory;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.SynchronizationCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether a feed has news, without storing any. */
@ApplicationScoped
public class DirectoryNews {

  private final FeedReader reader;
  private final DirectoryTables tables;
  private final TenantScope scope;

  DirectoryNews(FeedReader reader, DirectoryTables tables, TenantScope scope) {
    this.reader = reader;
    this.tables = tables;
    this.scope = scope;
  }

  /** Why a service has to be synchronised by a Global Administrator; empty if nothing changed. */
  public Optional<SynchronizationCause> of(Service service, OrganizationAccess access) {
    return switch (service) {
      case EXCHANGE_ONLINE -> Optional.empty();
      case SHAREPOINT_ONLINE ->
          hasNews(DirectoryKind.SITE, access)
              ? Optional.of(SynchronizationCause.SITES_CHANGED)
              : Optional.empty();
      case ONEDRIVE ->
          hasNews(DirectoryKind.DRIVE_OWNER, access)
              ? Optional.of(SynchronizationCause.USERS_CHANGED)
              : Optional.empty();
    };
  }

  private boolean hasNews(DirectoryKind kind, OrganizationAccess access) {
    var tenant = access.tenant();
    var position = scope.call(tenant, () -> tables.position(tenant, access.organization(), kind));
    if (position.isEmpty() || !position.get().complete()) {
      return false;
    }
    var known = scope.call(tenant, () -> tables.ids(tenant, access.organization(), kind));
    try {
      return differs(kind, position.get().link(), known, access);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.GONE) {
        throw e;
      }
      return differs(kind, null, known, access);
    }
  }

  /** Read from a link, entries tell changes; read from the beginning, they tell what there is. */
  private boolean differs(
      DirectoryKind kind, @Nullable String link, Set<String> known, OrganizationAccess access) {
    Set<String> seen = new HashSet<>();
    FeedPage page;
    var at = link;
    do {
      page = reader.read(kind, at, access);
      for (var entry : page.entries()) {
        if (entry.removed() ? known.contains(entry.id()) : isNew(entry, known, access)) {
          return true;
        }
        seen.add(entry.id());
      }
      at = page.next();
    } while (!page.isLast());
    return link == null && !seen.containsAll(known);
  }

  private static boolean isNew(FeedEntry entry, Set<String> known, OrganizationAccess access) {
    return !known.contains(entry.id()) && !Objects.equals(entry.id(), access.delegateId());
  }
}
