package io.cloudward.contracts;

import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.connection.ServiceConnected;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.connection.ServiceDisconnected;
import io.cloudward.contracts.connection.ServiceSynchronized;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.contracts.provisioning.ProvisioningCompleted;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceDeprovisioned;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * The registry: every event type with its CloudEvents name, topic, schema and record. The facts of
 * the second flow have registries of their own, {@link ItemEventTypes} and {@link
 * QuarantineEventTypes}; policy facts, verdicts and audit facts have one shape and one type per
 * writing context: {@link PolicyEventTypes}, {@link VerdictEventTypes}, {@link AuditEventTypes}.
 */
public final class EventTypes {

  public static final EventType<ServiceProvisionRequested> SERVICE_PROVISION_REQUESTED =
      type(
          "provisioning",
          "provisioning",
          "service-provision-requested",
          Topics.PROVISIONING_SERVICE,
          ServiceProvisionRequested.class);
  public static final EventType<ProvisioningCompleted> PROVISIONING_COMPLETED =
      type(
          "provisioning",
          "provisioning",
          "provisioning-completed",
          Topics.PROVISIONING_SERVICE,
          ProvisioningCompleted.class);
  public static final EventType<ProvisioningFailed> PROVISIONING_FAILED =
      type(
          "provisioning",
          "provisioning",
          "provisioning-failed",
          Topics.PROVISIONING_SERVICE,
          ProvisioningFailed.class);
  public static final EventType<ServiceDeprovisionRequested> SERVICE_DEPROVISION_REQUESTED =
      type(
          "provisioning",
          "provisioning",
          "service-deprovision-requested",
          Topics.PROVISIONING_SERVICE,
          ServiceDeprovisionRequested.class);
  public static final EventType<ServiceDeprovisioned> SERVICE_DEPROVISIONED =
      type(
          "provisioning",
          "provisioning",
          "service-deprovisioned",
          Topics.PROVISIONING_SERVICE,
          ServiceDeprovisioned.class);
  public static final EventType<ServiceConnectionStarted> SERVICE_CONNECTION_STARTED =
      type(
          "connection",
          "connection",
          "service-connection-started",
          Topics.CONNECTION_SERVICE,
          ServiceConnectionStarted.class);
  public static final EventType<ServiceConnected> SERVICE_CONNECTED =
      type(
          "connection",
          "connection",
          "service-connected",
          Topics.CONNECTION_SERVICE,
          ServiceConnected.class);
  public static final EventType<ServiceConnectionFailed> SERVICE_CONNECTION_FAILED =
      type(
          "connection",
          "connection",
          "service-connection-failed",
          Topics.CONNECTION_SERVICE,
          ServiceConnectionFailed.class);
  public static final EventType<SynchronizationRequired> SYNCHRONIZATION_REQUIRED =
      type(
          "connection",
          "connection",
          "synchronization-required",
          Topics.CONNECTION_SERVICE,
          SynchronizationRequired.class);
  public static final EventType<ServiceSynchronized> SERVICE_SYNCHRONIZED =
      type(
          "connection",
          "connection",
          "service-synchronized",
          Topics.CONNECTION_SERVICE,
          ServiceSynchronized.class);
  public static final EventType<AccessLost> ACCESS_LOST =
      type("connection", "connection", "access-lost", Topics.CONNECTION_SERVICE, AccessLost.class);
  public static final EventType<ServiceDisconnected> SERVICE_DISCONNECTED =
      type(
          "connection",
          "connection",
          "service-disconnected",
          Topics.CONNECTION_SERVICE,
          ServiceDisconnected.class);

  private EventTypes() {}

  /** All event types of the system. */
  public static List<EventType<?>> all() {
    return Stream.of(
            provisioning(),
            connection(),
            PolicyEventTypes.all().stream().flatMap(types -> types.list().stream()).toList(),
            ItemEventTypes.all(),
            List.copyOf(VerdictEventTypes.all()),
            QuarantineEventTypes.all(),
            List.copyOf(AuditEventTypes.all()))
        .<EventType<?>>flatMap(List::stream)
        .toList();
  }

  private static List<EventType<?>> provisioning() {
    return List.of(
        SERVICE_PROVISION_REQUESTED,
        PROVISIONING_COMPLETED,
        PROVISIONING_FAILED,
        SERVICE_DEPROVISION_REQUESTED,
        SERVICE_DEPROVISIONED);
  }

  private static List<EventType<?>> connection() {
    return List.of(
        SERVICE_CONNECTION_STARTED,
        SERVICE_CONNECTED,
        SERVICE_CONNECTION_FAILED,
        SYNCHRONIZATION_REQUIRED,
        SERVICE_SYNCHRONIZED,
        ACCESS_LOST,
        SERVICE_DISCONNECTED);
  }

  static <T> EventType<T> type(
      String context, String folder, String fact, Topic topic, Class<T> payload) {
    return new EventType<>(
        "io.cloudward." + context + "." + fact + ".v1",
        topic,
        URI.create("https://cloudward.io/schemas/" + folder + "/" + fact + ".v1.schema.json"),
        payload);
  }
}
