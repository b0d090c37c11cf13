package io.cloudward.connector.directory;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of the directory; every statement names the tenant. */
@ApplicationScoped
class DirectoryTables {

  private final Database database;

  DirectoryTables(Database database) {
    this.database = database;
  }

  Optional<FeedPosition> position(UUID tenant, UUID organization, DirectoryKind kind) {
    return database.first(
        "select link, round, complete, read_at from directory_feed"
            + " where tenant_id = ? and organization_id = ? and kind = ?",
        row ->
            new FeedPosition(
                row.textOrNull("link"),
                row.integer("round"),
                row.flag("complete"),
                row.instant("read_at")),
        tenant,
        organization,
        kind);
  }

  void savePosition(UUID tenant, UUID organization, DirectoryKind kind, FeedPosition position) {
    database.update(
        "insert into directory_feed (tenant_id, organization_id, kind, link, round, complete,"
            + " read_at) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, organization_id, kind) do update set link = excluded.link,"
            + " round = excluded.round, complete = excluded.complete, read_at = excluded.read_at",
        tenant,
        organization,
        kind,
        position.link(),
        position.round(),
        position.complete(),
        position.readAt());
  }

  void saveObjects(
      UUID tenant, UUID organization, DirectoryKind kind, List<FeedEntry> entries, int round) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var entry : entries) {
      rows.add(
          new @Nullable Object[] {
            tenant,
            organization,
            kind,
            entry.id(),
            entry.name(),
            entry.address(),
            entry.enabled(),
            round
          });
    }
    database.updateAll(
        "insert into directory_object (tenant_id, organization_id, kind, object_id, name, address,"
            + " enabled, round) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, organization_id, kind, object_id) do update set"
            + " name = excluded.name, address = excluded.address, enabled = excluded.enabled,"
            + " round = excluded.round, drives_known = directory_object.drives_known"
            + " and directory_object.name = excluded.name",
        rows);
  }

  void removeObjects(UUID tenant, UUID organization, DirectoryKind kind, List<String> ids) {
    database.update(
        "delete from directory_object where tenant_id = ? and organization_id = ?"
            + " and ((kind = ? and object_id = any(?)) or (kind = 'DRIVE' and owner_id = any(?)))",
        tenant,
        organization,
        kind,
        ids,
        ids);
  }

  List<String> outdated(UUID tenant, UUID organization, DirectoryKind kind, int round) {
    return database.list(
        "select object_id from directory_object where tenant_id = ? and organization_id = ?"
            + " and kind = ? and round < ?",
        row -> row.text("object_id"),
        tenant,
        organization,
        kind,
        round);
  }

  List<String> ownersWithUnknownDrives(UUID tenant, UUID organization, DirectoryKind kind) {
    return database.list(
        "select object_id from directory_object where tenant_id = ? and organization_id = ?"
            + " and kind = ? and enabled and not drives_known order by object_id limit 100",
        row -> row.text("object_id"),
        tenant,
        organization,
        kind);
  }

  void saveDrives(UUID tenant, UUID organization, List<OwnedDrive> drives, List<String> owners) {
    database.update(
        "delete from directory_object where tenant_id = ? and organization_id = ?"
            + " and kind = 'DRIVE' and owner_id = any(?)",
        tenant,
        organization,
        owners);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var drive : drives) {
      rows.add(
          new @Nullable Object[] {tenant, organization, drive.id(), drive.name(), drive.owner()});
    }
    database.updateAll(
        "insert into directory_object (tenant_id, organization_id, kind, object_id, name, owner_id,"
            + " enabled, round) values (?, ?, 'DRIVE', ?, ?, ?, true, 0)"
            + " on conflict (tenant_id, organization_id, kind, object_id) do update set"
            + " name = excluded.name, owner_id = excluded.owner_id",
        rows);
    database.update(
        "update directory_object set drives_known = true where tenant_id = ?"
            + " and organization_id = ? and kind in ('SITE', 'DRIVE_OWNER')"
            + " and object_id = any(?)",
        tenant,
        organization,
        owners);
  }

  Set<String> ids(UUID tenant, UUID organization, DirectoryKind kind) {
    return new HashSet<>(
        database.list(
            "select object_id from directory_object where tenant_id = ? and organization_id = ?"
                + " and kind = ?",
            row -> row.text("object_id"),
            tenant,
            organization,
            kind));
  }

  /** A drive and the site or user it belongs to. */
  record OwnedDrive(String id, String name, String owner) {}
}
