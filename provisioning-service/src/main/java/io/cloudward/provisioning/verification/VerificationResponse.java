package io.cloudward.provisioning.verification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A verification as connector-service tells it, as far as it matters here. One that waits for
 * consent, or was refused, has no organization.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record VerificationResponse(
    @Nullable UUID id,
    @Nullable Organization organization,
    @Nullable List<LicensedService> services,
    @Nullable Instant expiresAt) {

  /** The organization found. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Organization(@Nullable UUID id, @Nullable String name) {}

  /** A service, by name, as there may be services that are not known here. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LicensedService(@Nullable String service, boolean licensed) {}

  /** Whether it is an answer at all. */
  boolean isComplete() {
    return id != null && expiresAt != null;
  }

  /** The verification; empty if it does not say which organization was verified. */
  Optional<Verification> toVerification() {
    if (id == null || expiresAt == null || organization == null || organization.id() == null) {
      return Optional.empty();
    }
    var name = organization.name() == null ? "" : organization.name();
    return Optional.of(new Verification(id, organization.id(), name, licensed(), expiresAt));
  }

  private Set<Service> licensed() {
    var names =
        Optional.ofNullable(services).orElse(List.of()).stream()
            .filter(LicensedService::licensed)
            .map(LicensedService::service)
            .collect(Collectors.toSet());
    return Arrays.stream(Service.values())
        .filter(service -> names.contains(service.name()))
        .collect(Collectors.toSet());
  }
}
