package io.cloudward.provisioning.scene;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.DelegateRole;
import io.cloudward.contracts.connection.ServiceConnected;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.connection.ServiceDisconnected;
import io.cloudward.contracts.connection.ServiceSynchronized;
import io.cloudward.contracts.connection.SynchronizationCause;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.contracts.connection.Targets;
import io.cloudward.contracts.policy.PoliciesDisabled;
import io.cloudward.contracts.policy.PoliciesEnabled;
import io.cloudward.contracts.policy.PoliciesPrepared;
import io.cloudward.envelope.EventType;
import io.cloudward.testing.events.EventSpeaker;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** connector-, threat-, dlp- and quarantine-service, as far as they speak of one organization. */
public final class OtherServices implements AutoCloseable {

  private static final Targets TARGETS = new Targets(25, 6, 5, 30);

  private final EventSpeaker speaker = new EventSpeaker();
  private final UUID tenant;
  private final UUID organization;

  public OtherServices(Scene scene) {
    this.tenant = scene.tenant;
    this.organization = scene.organization;
  }

  /** Everything up to the point where policies may be enabled. */
  public void makeReady(UUID task, int attempt, Service service) {
    started(task, attempt, service);
    PolicyEventTypes.all().forEach(types -> prepared(types, task, attempt, service));
    connected(task, attempt, service);
  }

  public void started(UUID task, int attempt, Service service) {
    say(
        EventTypes.SERVICE_CONNECTION_STARTED,
        service,
        new ServiceConnectionStarted(task, attempt, organization, service, Instant.now()));
  }

  public void connected(UUID task, int attempt, Service service) {
    say(
        EventTypes.SERVICE_CONNECTED,
        service,
        new ServiceConnected(
            task,
            attempt,
            organization,
            service,
            ConnectionMode.DELEGATE_ACCOUNT,
            DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR,
            TARGETS,
            Instant.now()));
  }

  public void connectionFailed(UUID task, int attempt, Service service, String reason) {
    say(
        EventTypes.SERVICE_CONNECTION_FAILED,
        service,
        new ServiceConnectionFailed(
            task, attempt, organization, service, reason, "Do it.", false, Instant.now()));
  }

  public void prepared(PolicyEventTypes types, UUID task, int attempt, Service service) {
    say(
        types.prepared(),
        service,
        new PoliciesPrepared(task, attempt, organization, service, List.of(), Instant.now()));
  }

  public void enableAll(UUID task, int attempt, Service service) {
    for (PolicyEventTypes types : PolicyEventTypes.all()) {
      say(
          types.enabled(),
          service,
          new PoliciesEnabled(task, attempt, organization, service, List.of(), Instant.now()));
    }
  }

  public void disableAll(UUID task, Service service) {
    for (PolicyEventTypes types : PolicyEventTypes.all()) {
      say(
          types.disabled(),
          service,
          new PoliciesDisabled(task, organization, service, Instant.now()));
    }
  }

  public void disconnected(UUID task, Service service) {
    say(
        EventTypes.SERVICE_DISCONNECTED,
        service,
        new ServiceDisconnected(task, organization, service, Instant.now()));
  }

  public void synchronizationRequired(Service service, SynchronizationCause cause) {
    say(
        EventTypes.SYNCHRONIZATION_REQUIRED,
        service,
        new SynchronizationRequired(organization, service, cause, Instant.now()));
  }

  public void synchronised(Service service) {
    say(
        EventTypes.SERVICE_SYNCHRONIZED,
        service,
        new ServiceSynchronized(organization, service, UUID.randomUUID(), TARGETS, Instant.now()));
  }

  public void accessLost(Service service) {
    say(
        EventTypes.ACCESS_LOST,
        service,
        new AccessLost(organization, service, "CONSENT_REVOKED", "Consent again.", Instant.now()));
  }

  /** Says anything of this organization. */
  public <T> void say(EventType<T> type, Service service, T payload) {
    say(UUID.randomUUID(), type, service, payload);
  }

  /** Says an event with a given id. */
  public <T> void say(UUID id, EventType<T> type, Service service, T payload) {
    speaker.say(id, type, tenant, organization + "/" + service, payload);
  }

  public EventSpeaker speaker() {
    return speaker;
  }

  @Override
  public void close() {
    speaker.close();
  }
}
