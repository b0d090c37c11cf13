package io.cloudward.provisioning.request;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Protect these services of the verified organization. */
record SubmitProvisioning(
    UUID tenantId, Set<Service> services, boolean promoteDelegateAccounts, Actor requestedBy) {

  SubmitProvisioning {
    services = EnumSet.copyOf(services);
  }
}
