package io.cloudward.connector.connection;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of jobs, their steps and the attempts that are closed. */
@ApplicationScoped
class ConnectionJobs {

  private final Database database;
  private final Clock clock;

  ConnectionJobs(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records a job; false if the same was recorded before. */
  boolean record(ConnectionJob job) {
    return database.update(
            "insert into connection_job (id, tenant_id, organization_id, service, kind, task_id,"
                + " attempt, verification_id, promote, task_services, state, next_try_at,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)"
                + " on conflict (tenant_id, task_id, attempt, service, kind) do nothing",
            job.id(),
            job.tenant(),
            job.organization(),
            job.service(),
            job.kind(),
            job.taskId(),
            job.attempt(),
            job.verificationId(),
            job.promote(),
            job.taskServices(),
            job.nextTryAt(),
            clock.instant())
        == 1;
  }

  /** Open jobs of an organization in the order in which they were recorded. */
  List<ConnectionJob> open(UUID tenant, UUID organization) {
    return database.list(
        "select * from connection_job where tenant_id = ? and organization_id = ?"
            + " and state = 'OPEN' order by sequence",
        ConnectionJobs::read,
        tenant,
        organization);
  }

  Optional<ConnectionJob> find(
      UUID tenant, UUID task, int attempt, Service service, ConnectionJob.Kind kind) {
    return database.first(
        "select * from connection_job where tenant_id = ? and task_id = ? and attempt = ?"
            + " and service = ? and kind = ?",
        ConnectionJobs::read,
        tenant,
        task,
        attempt,
        service,
        kind);
  }

  /** The job as it stands now. */
  ConnectionJob reload(ConnectionJob job) {
    return find(job.tenant(), job.taskId(), job.attempt(), job.service(), job.kind()).orElse(job);
  }

  /** Ends an open job; false if it ended before, and then nothing may follow from it. */
  boolean end(ConnectionJob job, ConnectionJob.State state) {
    return database.update(
            "update connection_job set state = ?, ended_at = ?"
                + " where tenant_id = ? and id = ? and state = 'OPEN'",
            state,
            clock.instant(),
            job.tenant(),
            job.id())
        == 1;
  }

  /** Cancels open attempts to connect a service. */
  void cancelConnecting(UUID tenant, UUID organization, Service service) {
    database.update(
        "update connection_job set state = 'CANCELLED', ended_at = ? where tenant_id = ?"
            + " and organization_id = ? and service = ? and kind = 'CONNECT' and state = 'OPEN'",
        clock.instant(),
        tenant,
        organization,
        service);
  }

  /** After a failure: tried again then. */
  void tryAgain(ConnectionJob job, Instant failingSince, Instant when) {
    database.update(
        "update connection_job set tries = tries + 1, failing_since = ?, next_try_at = ?"
            + " where tenant_id = ? and id = ? and state = 'OPEN'",
        failingSince,
        when,
        job.tenant(),
        job.id());
  }

  boolean isStepDone(ConnectionJob job, Step step) {
    return database
        .first(
            "select done_at from job_step where tenant_id = ? and job_id = ? and step = ?",
            row -> row.instantOrNull("done_at") != null,
            job.tenant(),
            job.id(),
            step)
        .orElse(false);
  }

  void intend(ConnectionJob job, Step step) {
    database.update(
        "insert into job_step (tenant_id, job_id, step, intended_at) values (?, ?, ?, ?)"
            + " on conflict do nothing",
        job.tenant(),
        job.id(),
        step,
        clock.instant());
  }

  void done(ConnectionJob job, Step step) {
    database.update(
        "update job_step set done_at = ? where tenant_id = ? and job_id = ? and step = ?",
        clock.instant(),
        job.tenant(),
        job.id(),
        step);
    database.update(
        "update connection_job set tries = 0, failing_since = null where tenant_id = ? and id = ?",
        job.tenant(),
        job.id());
  }

  /** Closes an attempt for ever. */
  void close(UUID tenant, UUID task, int attempt, Service service) {
    database.update(
        "insert into closed_attempt (tenant_id, task_id, attempt, service, closed_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        tenant,
        task,
        attempt,
        service,
        clock.instant());
  }

  boolean isClosed(UUID tenant, UUID task, int attempt, Service service) {
    return database
        .first(
            "select attempt from closed_attempt where tenant_id = ? and task_id = ?"
                + " and attempt = ? and service = ?",
            row -> true,
            tenant,
            task,
            attempt,
            service)
        .orElse(false);
  }

  private static ConnectionJob read(Row row) {
    return new ConnectionJob(
        row.uuid("id"),
        row.uuid("tenant_id"),
        row.uuid("organization_id"),
        row.constant("service", Service.class),
        row.constant("kind", ConnectionJob.Kind.class),
        row.uuid("task_id"),
        row.integer("attempt"),
        row.uuidOrNull("verification_id"),
        row.flag("promote"),
        row.texts("task_services").stream().map(Service::valueOf).toList(),
        row.integer("tries"),
        row.instantOrNull("failing_since"),
        row.instant("next_try_at"));
  }
}
