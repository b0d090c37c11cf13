package io.cloudward.connector;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.connection.ServiceConnected;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.connection.ServiceDisconnected;
import io.cloudward.contracts.connection.ServiceSynchronized;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says what happened to connections; always in the transaction that changes the state. */
@ApplicationScoped
public class ConnectorEvents {

  private final Outbox outbox;

  ConnectorEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A job was taken up. */
  public void say(UUID tenant, ServiceConnectionStarted fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SERVICE_CONNECTION_STARTED, tenant, subject, fact.startedAt(), fact));
  }

  /** A service can be reached. */
  public void say(UUID tenant, ServiceConnected fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SERVICE_CONNECTED, tenant, subject, fact.connectedAt(), fact));
  }

  /** Connecting ended without success. */
  public void say(UUID tenant, ServiceConnectionFailed fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SERVICE_CONNECTION_FAILED, tenant, subject, fact.failedAt(), fact));
  }

  /** Nothing of a service is left. */
  public void say(UUID tenant, ServiceDisconnected fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SERVICE_DISCONNECTED, tenant, subject, fact.disconnectedAt(), fact));
  }

  /** The directory of a service was read. */
  public void say(UUID tenant, ServiceSynchronized fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SERVICE_SYNCHRONIZED, tenant, subject, fact.synchronizedAt(), fact));
  }

  /** A Global Administrator has to synchronise. */
  public void say(UUID tenant, SynchronizationRequired fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(
        new Fact<>(EventTypes.SYNCHRONIZATION_REQUIRED, tenant, subject, fact.detectedAt(), fact));
  }

  /** The organization no longer lets us in. */
  public void say(UUID tenant, AccessLost fact) {
    var subject = subject(fact.organizationId(), fact.service());
    outbox.append(new Fact<>(EventTypes.ACCESS_LOST, tenant, subject, fact.detectedAt(), fact));
  }

  /** The content of an item is there to be scanned. */
  public void say(UUID tenant, ItemReceived fact) {
    var item = fact.item().itemId().toString();
    outbox.append(new Fact<>(ItemEventTypes.ITEM_RECEIVED, tenant, item, fact.noticedAt(), fact));
  }

  private static String subject(UUID organization, Service service) {
    return organization + "/" + service;
  }
}
