package io.cloudward.quarantine.bulk;

import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Bulk jobs of the current tenant. */
@ApplicationScoped
class BulkJobs implements PanacheRepositoryBase<BulkJob, UUID> {

  private final CurrentTenant tenant;

  BulkJobs(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  Optional<BulkJob> find(UUID id) {
    return findByIdOptional(id).filter(job -> job.isOf(tenant.require()));
  }

  /** A job that is known to be there. */
  BulkJob require(UUID id) {
    return find(id).orElseThrow();
  }

  Optional<BulkJob> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(job -> job.isOf(tenant.require()));
  }
}
