package io.cloudward.provisioning.verification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A verification as connector-service tells it, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VerificationResponse(
    UUID id, Organization organization, List<LicensedService> services, Instant expiresAt) {

  /** The organization found. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Organization(UUID id, String name) {}

  /** A service, by name, as there may be services that are not known here. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LicensedService(String service, boolean licensed) {}

  Verification toVerification() {
    return new Verification(id, organization.id(), organization.name(), licensed(), expiresAt);
  }

  private Set<Service> licensed() {
    var names =
        services.stream()
            .filter(LicensedService::licensed)
            .map(LicensedService::service)
            .collect(Collectors.toSet());
    return Arrays.stream(Service.values())
        .filter(service -> names.contains(service.name()))
        .collect(Collectors.toSet());
  }
}
