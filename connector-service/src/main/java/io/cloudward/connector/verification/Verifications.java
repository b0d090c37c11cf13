package io.cloudward.connector.verification;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of verifications; every statement names the tenant. */
@ApplicationScoped
public class Verifications {

  private final Database database;
  private final Clock clock;

  Verifications(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A verification that has not expired. */
  public Optional<Verification> find(UUID tenant, UUID id) {
    return database.first(
        "select * from verification where tenant_id = ? and id = ? and expires_at > ?",
        Verifications::read,
        tenant,
        id,
        clock.instant());
  }

  /** The newest verification of an administrator of this organization that has not expired. */
  public Optional<UUID> newestOf(UUID tenant, UUID organization) {
    return database.first(
        "select id from verification where tenant_id = ? and organization_id = ?"
            + " and method = 'PASSWORD' and state = 'VERIFIED' and expires_at > ?"
            + " order by expires_at desc limit 1",
        row -> row.uuid("id"),
        tenant,
        organization,
        clock.instant());
  }

  /** Ends a verification; its tokens are deleted by the caller. */
  public void expire(UUID tenant, UUID id) {
    database.update("delete from verification where tenant_id = ? and id = ?", tenant, id);
  }

  void insert(UUID tenant, UUID administrator, Verification verification) {
    database.update(
        "insert into verification (id, tenant_id, administrator_id, method, state, created_at,"
            + " expires_at) values (?, ?, ?, ?, 'PENDING', ?, ?)",
        verification.id(),
        tenant,
        administrator,
        verification.method(),
        clock.instant(),
        verification.expiresAt());
    database.update(
        "insert into tenant_index (tenant_id, next_expiry_at) values (?, ?)"
            + " on conflict (tenant_id) do update set next_expiry_at ="
            + " least(tenant_index.next_expiry_at, excluded.next_expiry_at)",
        tenant,
        verification.expiresAt());
  }

  /** Records what was found; only a pending verification changes. */
  void verified(
      UUID tenant,
      UUID id,
      Verification.Organization found,
      Verification.@Nullable Account account,
      Instant expiresAt) {
    database.update(
        "update verification set state = 'VERIFIED', organization_id = ?, organization_name = ?,"
            + " initial_domain = ?, domains = ?, services = ?, account_id = ?, account_name = ?,"
            + " roles = ?, expires_at = ? where tenant_id = ? and id = ? and state = 'PENDING'",
        found.id(),
        found.name(),
        found.initialDomain(),
        found.domains(),
        found.licensed(),
        account == null ? null : account.id(),
        account == null ? null : account.userPrincipalName(),
        account == null ? null : account.roles(),
        expiresAt,
        tenant,
        id);
  }

  void refused(UUID tenant, UUID id, String reason, String remedy) {
    database.update(
        "update verification set state = 'REFUSED', reason = ?, remedy = ?"
            + " where tenant_id = ? and id = ? and state = 'PENDING'",
        reason,
        remedy,
        tenant,
        id);
  }

  private static Verification read(Row row) {
    return new Verification(
        row.uuid("id"),
        row.constant("method", Verification.Method.class),
        row.constant("state", Verification.State.class),
        organization(row),
        account(row),
        row.textOrNull("reason"),
        row.textOrNull("remedy"),
        row.instant("expires_at"));
  }

  private static Verification.@Nullable Organization organization(Row row) {
    var id = row.uuidOrNull("organization_id");
    if (id == null) {
      return null;
    }
    var services = row.texts("services").stream().map(Service::valueOf).collect(Collectors.toSet());
    return new Verification.Organization(
        id,
        row.text("organization_name"),
        row.text("initial_domain"),
        row.texts("domains"),
        services);
  }

  private static Verification.@Nullable Account account(Row row) {
    var id = row.textOrNull("account_id");
    return id == null
        ? null
        : new Verification.Account(id, row.text("account_name"), row.texts("roles"));
  }
}
