package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.ItemStates;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends the intake of a service that leaves. */
@ApplicationScoped
public class ServiceIntake {

  private final Containers containers;
  private final ItemStates states;

  ServiceIntake(Containers containers, ItemStates states) {
    this.containers = containers;
    this.states = states;
  }

  /**
   * Forgets how far everything was read, and what was found but not announced. Who stores a page or
   * a hint locks its mailbox or drive first, so that nothing comes after this.
   */
  public void end(UUID tenant, UUID organization, Service service) {
    containers.drop(tenant, organization, service);
    states.dropPending(tenant, organization, service);
  }
}
