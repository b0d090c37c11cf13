package io.cloudward.policy.testing;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.provisioning.ProvisioningCompleted;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.testing.events.EventSpeaker;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Plays provisioning-service towards one tenant with one organization. Every line is one event. */
public final class ProvisioningPlay {

  private static final Instant BEGIN = Instant.parse("2026-11-23T12:00:00Z");
  private static final Actor OLIVIA =
      new Actor(Actor.Kind.ADMINISTRATOR, "olivia", "olivia@northwind.example");

  /** An event that has not been said yet, or can be said again. */
  public interface Line {
    /** Says it, with the same event id each time. */
    void say(EventSpeaker speaker);
  }

  private final UUID tenant;
  private final UUID organization;
  private final Service service;

  /** A new tenant. */
  public ProvisioningPlay(Service service) {
    this(UUID.randomUUID(), UUID.randomUUID(), service);
  }

  private ProvisioningPlay(UUID tenant, UUID organization, Service service) {
    this.tenant = tenant;
    this.organization = organization;
    this.service = service;
  }

  /** Another service of the same organization. */
  public ProvisioningPlay of(Service other) {
    return new ProvisioningPlay(tenant, organization, other);
  }

  public UUID tenant() {
    return tenant;
  }

  public UUID organization() {
    return organization;
  }

  public Service service() {
    return service;
  }

  /** {@code second} orders facts in time, whatever the order of delivery. */
  public Line requested(UUID task, int attempt, int second) {
    return line(
        EventTypes.SERVICE_PROVISION_REQUESTED,
        new ServiceProvisionRequested(
            task,
            attempt,
            organization,
            "Northwind",
            service,
            List.of(service),
            UUID.randomUUID(),
            true,
            OLIVIA,
            BEGIN.plusSeconds(second)));
  }

  public Line completed(UUID task, int attempt, int second) {
    return line(
        EventTypes.PROVISIONING_COMPLETED,
        new ProvisioningCompleted(task, attempt, organization, service, BEGIN.plusSeconds(second)));
  }

  public Line failed(UUID task, int attempt, int second) {
    return line(
        EventTypes.PROVISIONING_FAILED,
        new ProvisioningFailed(
            task,
            attempt,
            organization,
            service,
            "TIMED_OUT",
            "Try again.",
            BEGIN.plusSeconds(second)));
  }

  public Line deprovisionRequested(UUID task, int second) {
    return line(EventTypes.SERVICE_DEPROVISION_REQUESTED, deprovisioning(task, second));
  }

  private ServiceDeprovisionRequested deprovisioning(UUID task, int second) {
    return new ServiceDeprovisionRequested(
        task,
        organization,
        "Northwind",
        service,
        List.of(service),
        OLIVIA,
        BEGIN.plusSeconds(second));
  }

  private <T> Line line(EventType<T> type, T payload) {
    var id = UUID.randomUUID();
    return speaker -> speaker.say(id, type, tenant, subject(), payload);
  }

  private String subject() {
    return organization + "/" + service;
  }

  /**
   * Says something about another tenant behind everything that was said here: on the same
   * partition, because it has the same key. Once it is answered, all before it is handled.
   */
  void sayBehind(EventSpeaker speaker, ProvisioningPlay other) {
    var type = EventTypes.SERVICE_DEPROVISION_REQUESTED;
    speaker.sayRaw(
        type.topic().name(),
        tenant + ":" + subject(),
        EventSpeaker.headers(
            UUID.randomUUID(),
            type.name(),
            type.dataSchema().toString(),
            other.tenant,
            other.subject()),
        EventJson.write(other.deprovisioning(UUID.randomUUID(), 0)));
  }
}
