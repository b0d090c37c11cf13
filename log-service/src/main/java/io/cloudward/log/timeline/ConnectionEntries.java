package io.cloudward.log.timeline;

import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.connection.ServiceConnected;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.connection.ServiceDisconnected;
import io.cloudward.contracts.connection.ServiceSynchronized;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.contracts.connection.Targets;
import java.util.Map;

/** What facts about connections say in the log. Pure. */
final class ConnectionEntries {

  private ConnectionEntries() {}

  static TimelineEntry of(ServiceConnectionStarted said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "ServiceConnectionStarted",
        said.organizationId(),
        said.service(),
        Outcome.STARTED,
        "Connecting " + TimelineEntry.name(said.service()),
        Map.of("taskId", said.taskId(), "attempt", said.attempt()));
  }

  static TimelineEntry of(ServiceConnected said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "ServiceConnected",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        TimelineEntry.name(said.service()) + " is connected",
        Map.of(
            "taskId", said.taskId(),
            "attempt", said.attempt(),
            "mode", said.mode(),
            "delegateRole", said.delegateRole(),
            "targets", targets(said.targets())));
  }

  static TimelineEntry of(ServiceConnectionFailed said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "ServiceConnectionFailed",
        said.organizationId(),
        said.service(),
        Outcome.FAILURE,
        TimelineEntry.name(said.service()) + " could not be connected: " + said.remedy(),
        Map.of(
            "taskId", said.taskId(),
            "attempt", said.attempt(),
            "reason", said.reason(),
            "remedy", said.remedy(),
            "retryable", said.retryable()));
  }

  static TimelineEntry of(SynchronizationRequired said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "SynchronizationRequired",
        said.organizationId(),
        said.service(),
        Outcome.ACTION_REQUIRED,
        "A Global Administrator has to synchronise " + TimelineEntry.name(said.service()),
        Map.of("cause", said.cause()));
  }

  static TimelineEntry of(ServiceSynchronized said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "ServiceSynchronized",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        TimelineEntry.name(said.service()) + " is synchronised",
        Map.of("synchronizationId", said.synchronizationId(), "targets", targets(said.targets())));
  }

  static TimelineEntry of(AccessLost said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "AccessLost",
        said.organizationId(),
        said.service(),
        Outcome.ACTION_REQUIRED,
        "Access to " + TimelineEntry.name(said.service()) + " is lost: " + said.remedy(),
        Map.of("reason", said.reason(), "remedy", said.remedy()));
  }

  static TimelineEntry of(ServiceDisconnected said) {
    return new TimelineEntry(
        Kind.CONNECTION,
        "ServiceDisconnected",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        TimelineEntry.name(said.service()) + " is disconnected",
        Map.of("taskId", said.taskId()));
  }

  private static Map<String, Integer> targets(Targets targets) {
    return Map.of(
        "users", targets.users(),
        "groups", targets.groups(),
        "sites", targets.sites(),
        "drives", targets.drives());
  }
}
