package io.cloudward.provisioning.fact;

import static io.cloudward.contracts.connection.SynchronizationCause.FIRST_SYNCHRONIZATION_PENDING;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.messaging.wire.MalformedEventException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every event type that tasks and states of services are computed from. */
public final class FactSources {

  private static final Map<String, FactSource<?>> ALL =
      sources().stream()
          .collect(Collectors.toMap(source -> source.type().name(), Function.identity()));

  private FactSources() {}

  /** All of them, by name of the event type. */
  public static Map<String, FactSource<?>> all() {
    return ALL;
  }

  private static List<FactSource<?>> sources() {
    List<FactSource<?>> sources = new ArrayList<>();
    sources.addAll(provisioning());
    sources.addAll(deprovisioning());
    sources.addAll(connection());
    sources.addAll(synchronization());
    PolicyEventTypes.all().forEach(types -> sources.addAll(policies(types)));
    return sources;
  }

  private static List<FactSource<?>> provisioning() {
    return List.of(
        new FactSource<>(EventTypes.SERVICE_PROVISION_REQUESTED, FactSources::requested),
        new FactSource<>(
            EventTypes.PROVISIONING_COMPLETED,
            (e, from) ->
                fact(FactKind.PROVISIONING_COMPLETED, from, e.organizationId(), e.service())
                    .task(e.taskId(), e.attempt(), e.completedAt())),
        new FactSource<>(
            EventTypes.PROVISIONING_FAILED,
            (e, from) ->
                fact(FactKind.PROVISIONING_FAILED, from, e.organizationId(), e.service())
                    .saying(FactDetails.failure(e.reason(), e.remedy()))
                    .task(e.taskId(), e.attempt(), e.failedAt())));
  }

  private static List<FactSource<?>> deprovisioning() {
    return List.of(
        new FactSource<>(EventTypes.SERVICE_DEPROVISION_REQUESTED, FactSources::endRequested),
        new FactSource<>(
            EventTypes.SERVICE_DISCONNECTED,
            (e, from) ->
                fact(FactKind.DISCONNECTED, from, e.organizationId(), e.service())
                    .task(e.taskId(), 1, e.disconnectedAt())),
        new FactSource<>(
            EventTypes.SERVICE_DEPROVISIONED,
            (e, from) ->
                fact(FactKind.DEPROVISIONED, from, e.organizationId(), e.service())
                    .task(e.taskId(), 1, e.deprovisionedAt())));
  }

  private static List<FactSource<?>> connection() {
    return List.of(
        new FactSource<>(
            EventTypes.SERVICE_CONNECTION_STARTED,
            (e, from) ->
                fact(FactKind.CONNECTION_STARTED, from, e.organizationId(), e.service())
                    .task(e.taskId(), e.attempt(), e.startedAt())),
        new FactSource<>(
            EventTypes.SERVICE_CONNECTED,
            (e, from) ->
                fact(FactKind.CONNECTED, from, e.organizationId(), e.service())
                    .task(e.taskId(), e.attempt(), e.connectedAt())));
  }

  private static List<FactSource<?>> synchronization() {
    return List.of(
        new FactSource<>(
            EventTypes.SYNCHRONIZATION_REQUIRED,
            (e, from) ->
                fact(kind(e), from, e.organizationId(), e.service()).service(e.detectedAt())),
        new FactSource<>(
            EventTypes.SERVICE_SYNCHRONIZED,
            (e, from) ->
                fact(FactKind.SYNCHRONIZED, from, e.organizationId(), e.service())
                    .service(e.synchronizedAt())),
        new FactSource<>(
            EventTypes.ACCESS_LOST,
            (e, from) ->
                fact(FactKind.ACCESS_LOST, from, e.organizationId(), e.service())
                    .saying(FactDetails.failure(e.reason(), e.remedy()))
                    .service(e.detectedAt())));
  }

  private static List<FactSource<?>> policies(PolicyEventTypes types) {
    return List.of(
        new FactSource<>(
            types.prepared(),
            (e, from) ->
                fact(FactKind.POLICIES_PREPARED, from, e.organizationId(), e.service())
                    .saidBy(types.context())
                    .task(e.taskId(), e.attempt(), e.preparedAt())),
        new FactSource<>(
            types.enabled(),
            (e, from) ->
                fact(FactKind.POLICIES_ENABLED, from, e.organizationId(), e.service())
                    .saidBy(types.context())
                    .task(e.taskId(), e.attempt(), e.enabledAt())),
        new FactSource<>(
            types.disabled(),
            (e, from) ->
                fact(FactKind.POLICIES_DISABLED, from, e.organizationId(), e.service())
                    .saidBy(types.context())
                    .task(e.taskId(), 1, e.disabledAt())));
  }

  private static Fact requested(ServiceProvisionRequested e, EventReference from) {
    return fact(FactKind.PROVISION_REQUESTED, from, e.organizationId(), e.service())
        .saying(
            FactDetails.request(
                e.organizationName(),
                e.taskServices(),
                e.promoteDelegateAccounts(),
                e.requestedBy().name()))
        .task(e.taskId(), e.attempt(), e.requestedAt());
  }

  private static Fact endRequested(ServiceDeprovisionRequested e, EventReference from) {
    return fact(FactKind.DEPROVISION_REQUESTED, from, e.organizationId(), e.service())
        .saying(
            FactDetails.request(
                e.organizationName(), e.taskServices(), false, e.requestedBy().name()))
        .task(e.taskId(), 1, e.requestedAt());
  }

  private static FactKind kind(SynchronizationRequired e) {
    return e.cause() == FIRST_SYNCHRONIZATION_PENDING
        ? FactKind.FIRST_SYNCHRONIZATION_PENDING
        : FactKind.SYNCHRONIZATION_REQUIRED;
  }

  private static Draft fact(
      FactKind kind, EventReference from, UUID organization, Service service) {
    return new Draft(kind, from, organization, service, "", FactDetails.NONE);
  }

  private record Draft(
      FactKind kind,
      EventReference from,
      UUID organization,
      Service service,
      String context,
      FactDetails details) {

    Draft saidBy(String policyContext) {
      return new Draft(kind, from, organization, service, policyContext, details);
    }

    Draft saying(FactDetails more) {
      return new Draft(kind, from, organization, service, context, more);
    }

    Fact task(UUID task, int attempt, @Nullable Instant at) {
      if (at == null) {
        throw new MalformedEventException("time of the fact is missing");
      }
      return new Fact(
          from.key(organization, service),
          kind,
          task,
          attempt,
          context,
          at,
          from.eventId(),
          details);
    }

    Fact service(Instant at) {
      return task(from.eventId(), 1, at);
    }
  }
}
