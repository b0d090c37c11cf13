package io.cloudward.auth.launch;

import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.tenant.Locator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Remembers which sign-ins were finished, so that an answer counts once. */
@ApplicationScoped
class UsedStates {

  private final EntityManager database;
  private final InstantSource clock;

  UsedStates(EntityManager database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void use(String state) {
    var now = clock.instant();
    database
        .createNativeQuery("delete from used_login_state where expires_at < ?1")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    var fresh =
        database
            .createNativeQuery(
                "insert into used_login_state (hash, expires_at) values (?1, ?2)"
                    + " on conflict do nothing")
            .setParameter(1, Locator.sha256(state))
            .setParameter(2, now.plus(LoginFlowCookie.LIFETIME).atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (fresh == 0) {
      throw AuthProblems.launchRefused("USED_BEFORE", "This sign-in was finished before.");
    }
  }
}
