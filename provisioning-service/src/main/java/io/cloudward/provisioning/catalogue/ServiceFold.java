package io.cloudward.provisioning.catalogue;

import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.Facts;
import io.cloudward.provisioning.task.LineFold;
import io.cloudward.provisioning.task.LineView;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes the state of a service from facts: the last request by time of the fact decides, not by
 * time of arrival. Pure.
 */
public final class ServiceFold {

  private ServiceFold() {}

  /**
   * The service.
   *
   * @param given every fact about the organization, or at least those of the last task of the
   *     service and those outside tasks
   */
  public static ServiceView fold(ServiceKey key, Collection<Fact> given) {
    var facts = Facts.of(given);
    var name =
        facts.where(fact -> fact.kind().isRequest()).last().map(ServiceFold::organizationName);
    var mine = facts.service(key.service());
    return mine.where(fact -> fact.kind().isRequest())
        .last()
        .flatMap(request -> view(key, request, mine))
        .orElseGet(() -> ServiceView.untouched(key, name.orElse(null)));
  }

  private static Optional<ServiceView> view(ServiceKey key, Fact request, Facts facts) {
    return LineFold.fold(request.origin(), key.service(), facts)
        .map(
            line ->
                request.kind() == FactKind.PROVISION_REQUESTED
                    ? provision(request, line, facts)
                    : deprovision(request, line));
  }

  private static ServiceView deprovision(Fact request, LineView line) {
    var state =
        line.state().isClosed() ? ServiceState.NOT_PROVISIONED : ServiceState.DEPROVISIONING;
    var since = line.state().isClosed() ? line.reachedAt().orElse(request.at()) : request.at();
    return view(request, state, since, null, null);
  }

  private static ServiceView provision(Fact request, LineView line, Facts facts) {
    var reachedAt = line.reachedAt().orElse(request.at());
    return switch (line.state()) {
      case COMPLETED -> provisioned(request, reachedAt, line, facts);
      case FAILED -> view(request, ServiceState.FAILED, reachedAt, line.reason(), line.remedy());
      case CANCELLED -> view(request, ServiceState.NOT_PROVISIONED, reachedAt, null, null);
      case ACTION_REQUIRED ->
          view(request, ServiceState.SYNCHRONIZATION_REQUIRED, reachedAt, null, null);
      case REQUESTED, CONNECTING, PREPARING, COMPLETING, DISABLING, DISCONNECTING ->
          view(request, ServiceState.PROVISIONING, request.at(), null, null);
    };
  }

  /** What happened since the connection stood; both times are of connector-service. */
  private static ServiceView provisioned(
      Fact request, Instant completedAt, LineView line, Facts facts) {
    var connection =
        facts
            .origin(request.origin())
            .attempt(line.attempt())
            .kind(FactKind.CONNECTED)
            .first()
            .orElse(request);
    var later = facts.after(connection);
    var lost = later.kind(FactKind.ACCESS_LOST).last();
    var required = later.kind(FactKind.SYNCHRONIZATION_REQUIRED).last();
    if (lost.isPresent() && answer(lost.get(), facts).isEmpty()) {
      var details = lost.get().details();
      return view(
          request, ServiceState.ACCESS_LOST, lost.get().at(), details.reason(), details.remedy());
    }
    if (required.isPresent() && answer(required.get(), facts).isEmpty()) {
      return view(request, ServiceState.SYNCHRONIZATION_REQUIRED, required.get().at(), null, null);
    }
    var restoredAt =
        later
            .where(fact -> isInterruption(fact.kind()))
            .last()
            .flatMap(interruption -> answer(interruption, facts))
            .map(Fact::at)
            .orElse(completedAt);
    return view(request, ServiceState.PROVISIONED, restoredAt, null, null);
  }

  private static boolean isInterruption(FactKind kind) {
    return kind == FactKind.ACCESS_LOST || kind == FactKind.SYNCHRONIZATION_REQUIRED;
  }

  private static Optional<Fact> answer(Fact interruption, Facts facts) {
    return facts.kind(FactKind.SYNCHRONIZED).after(interruption).first();
  }

  private static ServiceView view(
      Fact request,
      ServiceState state,
      Instant since,
      @Nullable String reason,
      @Nullable String remedy) {
    return new ServiceView(
        request.key().service(),
        request.key().organizationId(),
        organizationName(request),
        state,
        since,
        reason,
        remedy,
        request.origin());
  }

  private static String organizationName(Fact request) {
    var name = request.details().organizationName();
    return name == null ? "" : name;
  }
}
