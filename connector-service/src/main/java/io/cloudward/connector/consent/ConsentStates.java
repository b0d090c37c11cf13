package io.cloudward.connector.consent;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** States of consents that were started; each is given out once. */
@ApplicationScoped
class ConsentStates {

  private final Database database;
  private final Clock clock;

  ConsentStates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void insert(String state, String browser, Started started, Instant expiresAt) {
    database.update(
        "insert into consent_state (state_hash, tenant_id, verification_id, administrator_id,"
            + " browser_hash, expires_at) values (?, ?, ?, ?, ?, ?)",
        RandomWord.hash(state),
        started.tenant(),
        started.verification(),
        started.administrator(),
        RandomWord.hash(browser),
        expiresAt);
  }

  /** What a state stands for; it is gone afterwards, whatever comes of it. */
  Optional<Taken> take(String state) {
    var now = clock.instant();
    database.update("delete from consent_state where expires_at <= ?", now);
    return database.first(
        "delete from consent_state where state_hash = ? returning *",
        row ->
            new Taken(
                new Started(
                    row.uuid("tenant_id"),
                    row.uuid("verification_id"),
                    row.uuid("administrator_id")),
                row.bytes("browser_hash")),
        RandomWord.hash(state));
  }

  /** Whose consent it is. */
  record Started(UUID tenant, UUID verification, UUID administrator) {}

  /** A consent that comes back, and the browser that it was started in. */
  @SuppressWarnings("ArrayRecordComponent") // compared in constant time, by content
  record Taken(Started started, byte[] browserHash) {}
}
