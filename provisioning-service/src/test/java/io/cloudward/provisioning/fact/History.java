package io.cloudward.provisioning.fact;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Facts about one organization, one second apart, as a test tells them. */
public final class History {

  public final UUID tenant = new UUID(1, 1);
  public final UUID organization = new UUID(2, 2);
  private final List<Fact> facts = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private long events;

  public List<Fact> facts() {
    return facts;
  }

  public ServiceKey key(Service service) {
    return new ServiceKey(tenant, organization, service);
  }

  /** When the last fact happened. */
  public Instant last() {
    return facts.getLast().at();
  }

  public History requested(UUID task, int attempt, Service service, Service... all) {
    return add(
        FactKind.PROVISION_REQUESTED,
        task,
        attempt,
        service,
        "",
        FactDetails.request("Northwind Health", List.of(all), true, "ada"));
  }

  public History endRequested(UUID task, Service service) {
    return add(
        FactKind.DEPROVISION_REQUESTED,
        task,
        1,
        service,
        "",
        FactDetails.request("Northwind Health", List.of(service), false, "ada"));
  }

  public History failed(UUID task, int attempt, Service service, String reason) {
    return add(
        FactKind.PROVISIONING_FAILED,
        task,
        attempt,
        service,
        "",
        FactDetails.failure(reason, "Do it."));
  }

  public History says(FactKind kind, UUID task, int attempt, Service service) {
    return add(kind, task, attempt, service, "", FactDetails.NONE);
  }

  /** All three contexts say it. */
  public History allSay(FactKind kind, UUID task, int attempt, Service service) {
    PolicyEventTypes.all()
        .forEach(types -> add(kind, task, attempt, service, types.context(), FactDetails.NONE));
    return this;
  }

  /** A fact that belongs to no task. */
  public History says(FactKind kind, Service service) {
    return add(kind, new UUID(9, events + 1), 1, service, "", FactDetails.NONE);
  }

  /** A whole attempt that succeeds. */
  public History provisioned(UUID task, int attempt, Service service) {
    return requested(task, attempt, service, service)
        .says(FactKind.CONNECTION_STARTED, task, attempt, service)
        .allSay(FactKind.POLICIES_PREPARED, task, attempt, service)
        .says(FactKind.CONNECTED, task, attempt, service)
        .says(FactKind.PROVISIONING_COMPLETED, task, attempt, service)
        .allSay(FactKind.POLICIES_ENABLED, task, attempt, service);
  }

  private History add(
      FactKind kind, UUID origin, int attempt, Service service, String context, FactDetails more) {
    events++;
    now = now.plusSeconds(1);
    facts.add(
        new Fact(key(service), kind, origin, attempt, context, now, new UUID(9, events), more));
    return this;
  }
}
