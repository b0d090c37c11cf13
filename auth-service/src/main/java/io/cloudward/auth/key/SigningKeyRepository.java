package io.cloudward.auth.key;

import io.cloudward.auth.key.SigningKey.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The signing keys of the installation. */
@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKey, String> {

  Optional<SigningKey> inState(State state) {
    return find("state", state).firstResultOptional();
  }

  List<SigningKey> newestFirst() {
    return listAll(Sort.descending("createdAt"));
  }

  void deleteRetiredBefore(Instant time) {
    delete("state = ?1 and retiredAt < ?2", State.RETIRED, time);
  }

  /** Lets one instance at a time change keys; the lock ends with the transaction. */
  void lock() {
    getEntityManager()
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(7130001)) locked")
        .getSingleResult();
  }
}
