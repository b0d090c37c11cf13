package io.cloudward.connector.connection;

import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.secret.SecretAddress;
import io.cloudward.connector.secret.SecretPurpose;
import io.cloudward.connector.secret.Secrets;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.Optional;

/** The journal of a job in the database. */
final class StoredJournal implements Journal {

  private final ConnectionJob job;
  private final ConnectionJobs jobs;
  private final Organizations organizations;
  private final Secrets secrets;
  private final TenantScope scope;

  StoredJournal(
      ConnectionJob job,
      ConnectionJobs jobs,
      Organizations organizations,
      Secrets secrets,
      TenantScope scope) {
    this.job = job;
    this.jobs = jobs;
    this.organizations = organizations;
    this.secrets = secrets;
    this.scope = scope;
  }

  @Override
  public boolean isDone(Step step) {
    return scope.call(job.tenant(), () -> jobs.isStepDone(job, step));
  }

  @Override
  public void intend(Step step) {
    scope.run(job.tenant(), () -> jobs.intend(job, step));
  }

  @Override
  public void done(Step step) {
    scope.run(job.tenant(), () -> jobs.done(job, step));
  }

  @Override
  public String delegatePassword() {
    var address =
        new SecretAddress(
            job.tenant(), job.organization(), SecretPurpose.DELEGATE_PASSWORD, "delegate");
    return scope.call(
        job.tenant(),
        () ->
            secrets
                .open(address)
                .orElseGet(
                    () -> {
                      var password = DelegatePassword.random();
                      secrets.put(address, password, null);
                      return password;
                    }));
  }

  @Override
  public Optional<String> delegateId() {
    return scope
        .call(job.tenant(), () -> organizations.find(job.tenant(), job.organization()))
        .map(Organization::delegateId);
  }

  @Override
  public void rememberDelegate(String id) {
    scope.run(
        job.tenant(), () -> organizations.rememberDelegate(job.tenant(), job.organization(), id));
  }

  @Override
  public void rememberRole(DelegateRole role) {
    scope.run(
        job.tenant(), () -> organizations.rememberRole(job.tenant(), job.organization(), role));
  }
}
