package io.cloudward.connector.enforcement;

import io.cloudward.connector.intake.ItemKey;
import io.cloudward.connector.intake.OwnContent;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The memory of what Cloudward itself wrote. */
@ApplicationScoped
class OwnWritings implements OwnContent {

  private static final String ANY = "";

  private final Database database;
  private final TenantScope scope;
  private final Clock clock;

  OwnWritings(Database database, TenantScope scope, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public boolean contains(ItemKey key, String sha256) {
    return scope.call(key.tenant(), () -> isKnown(key, sha256));
  }

  /** The same in the caller's transaction. */
  boolean isKnown(ItemKey key, String sha256) {
    return database
        .first(
            "select kind from own_content where tenant_id = ? and container_id = ?"
                + " and graph_id in (?, '') and sha256 = ?",
            row -> row.text("kind"),
            key.tenant(),
            key.containerId(),
            key.graphId(),
            sha256)
        .isPresent();
  }

  /**
   * In the caller's transaction, before the bytes are written; what is made anew has an id that
   * nobody knows yet.
   */
  void remember(ItemKey key, String sha256, Kind kind) {
    var ids = kind == Kind.WARNING ? List.of(key.graphId()) : List.of(key.graphId(), ANY);
    for (var id : ids) {
      database.update(
          "insert into own_content (tenant_id, container_id, graph_id, sha256, kind, written_at)"
              + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
          key.tenant(),
          key.containerId(),
          id,
          sha256,
          kind,
          clock.instant());
    }
  }

  /** What was written. */
  enum Kind {
    WARNING,
    RELEASED
  }
}
