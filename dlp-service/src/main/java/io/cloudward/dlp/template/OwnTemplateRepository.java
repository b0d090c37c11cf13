package io.cloudward.dlp.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the templates of tenants; every query names the tenant. */
@ApplicationScoped
class OwnTemplateRepository implements PanacheRepositoryBase<OwnTemplate, UUID> {

  List<OwnTemplate> all(UUID tenantId) {
    return list("tenantId = ?1", Sort.by("key"), tenantId);
  }

  Optional<OwnTemplate> find(UUID tenantId, String key) {
    return find("tenantId = ?1 and key = ?2", tenantId, key).firstResultOptional();
  }

  /** Another one after every change of any template of the tenant. */
  String stamp(UUID tenantId) {
    var row =
        getEntityManager()
            .createQuery(
                "select count(i), sum(i.version), max(i.changedAt) from OwnTemplate i"
                    + " where i.tenantId = ?1",
                Object[].class)
            .setParameter(1, tenantId)
            .getSingleResult();
    return row[0] + "/" + row[1] + "/" + row[2];
  }
}
