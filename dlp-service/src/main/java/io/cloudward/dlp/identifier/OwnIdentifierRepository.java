package io.cloudward.dlp.identifier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the identifiers of tenants; every query names the tenant. */
@ApplicationScoped
class OwnIdentifierRepository implements PanacheRepositoryBase<OwnIdentifier, UUID> {

  List<OwnIdentifier> all(UUID tenantId) {
    return list("tenantId = ?1", Sort.by("key"), tenantId);
  }

  Optional<OwnIdentifier> find(UUID tenantId, String key) {
    return find("tenantId = ?1 and key = ?2", tenantId, key).firstResultOptional();
  }

  /** Another one after every change of any identifier of the tenant. */
  String stamp(UUID tenantId) {
    var row =
        getEntityManager()
            .createQuery(
                "select count(i), sum(i.version), max(i.changedAt) from OwnIdentifier i"
                    + " where i.tenantId = ?1",
                Object[].class)
            .setParameter(1, tenantId)
            .getSingleResult();
    return row[0] + "/" + row[1] + "/" + row[2];
  }
}
