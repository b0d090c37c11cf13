package io.cloudward.security;

import io.cloudward.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the tenant of an event before its handler's transaction begins. */
@ApplicationScoped
class EventTenant {

  private final CurrentTenant tenant;

  EventTenant(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  void received(@Observes Envelope envelope) {
    tenant.become(envelope.tenantId());
  }
}
