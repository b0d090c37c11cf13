package io.cloudward.auth.signin;

import io.cloudward.auth.tenant.Locator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Counts failed sign-ins by account name and by address, known or not. An attempt is counted before
 * the password is looked at, so many at once gain nothing; a success gives it back.
 */
@ApplicationScoped
public class Attempts {

  private final EntityManager database;
  private final InstantSource clock;

  Attempts(EntityManager database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts an attempt, unless account or address must wait.
   *
   * @return how long to wait; empty if the attempt may go on
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Duration> begin(String account, String address) {
    var now = clock.instant();
    var accountKey = Locator.sha256("account " + account);
    var addressKey = Locator.sha256("address " + address);
    var wait =
        max(
            LockoutPolicy.ACCOUNT.wait(failures(accountKey), lastAt(accountKey), now),
            LockoutPolicy.ADDRESS.wait(failures(addressKey), lastAt(addressKey), now));
    if (wait.isPositive()) {
      return Optional.of(wait);
    }
    count(accountKey, now);
    count(addressKey, now);
    return Optional.empty();
  }

  /** The attempt was right: the account starts afresh, the address gets its attempt back. */
  @Transactional(Transactional.TxType.MANDATORY)
  void succeed(String account, String address) {
    forgive(account);
    database
        .createNativeQuery(
            "update sign_in_attempt set failures = greatest(failures - 1, 0) where subject = ?1")
        .setParameter(1, Locator.sha256("address " + address))
        .executeUpdate();
  }

  /** Lifts the lock of an account. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgive(String account) {
    database
        .createNativeQuery("delete from sign_in_attempt where subject = ?1")
        .setParameter(1, Locator.sha256("account " + account))
        .executeUpdate();
  }

  /** Forgets failures that no longer count. */
  @Transactional
  void forgetOld() {
    database
        .createNativeQuery("delete from sign_in_attempt where last_at < ?1")
        .setParameter(1, clock.instant().minus(LockoutPolicy.MEMORY).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Whether the account must wait now, after the attempt that was counted last. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isLocked(String account) {
    var key = Locator.sha256("account " + account);
    return LockoutPolicy.ACCOUNT.wait(failures(key), lastAt(key), clock.instant()).isPositive();
  }

  private void count(byte[] subject, Instant now) {
    var forgotten = now.minus(LockoutPolicy.MEMORY);
    database
        .createNativeQuery(
            """
            insert into sign_in_attempt as known (subject, failures, last_at) values (?1, 1, ?2)
            on conflict (subject) do update set last_at = excluded.last_at,
              failures = case when known.last_at < ?3 then 1 else known.failures + 1 end
            """)
        .setParameter(1, subject)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .setParameter(3, forgotten.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private int failures(byte[] subject) {
    return row(subject).map(row -> ((Number) row[0]).intValue()).orElse(0);
  }

  private Instant lastAt(byte[] subject) {
    return row(subject)
        .map(row -> row[1])
        .map(time -> time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time)
        .orElse(Instant.EPOCH);
  }

  private Optional<Object[]> row(byte[] subject) {
    List<?> rows =
        database
            .createNativeQuery(
                "select failures, last_at from sign_in_attempt where subject = ?1 for update")
            .setParameter(1, subject)
            .getResultList();
    return rows.stream().findFirst().map(Object[].class::cast);
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
