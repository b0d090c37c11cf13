package io.cloudward.provisioning.fact;

import io.cloudward.contracts.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says beyond its kind; only requests and failures say more.
 *
 * @param organizationName display name of the organization
 * @param taskServices all services of the task
 * @param requestedBy name of the person or program
 * @param reason stable code
 * @param remedy what a person can do
 */
public record FactDetails(
    @Nullable String organizationName,
    @Nullable List<Service> taskServices,
    @Nullable Boolean promoteDelegateAccounts,
    @Nullable String requestedBy,
    @Nullable String reason,
    @Nullable String remedy) {

  /** Nothing more to say. */
  public static final FactDetails NONE = new FactDetails(null, null, null, null, null, null);

  /** A request. */
  static FactDetails request(
      String organizationName, List<Service> services, boolean promoted, String requestedBy) {
    return new FactDetails(organizationName, services, promoted, requestedBy, null, null);
  }

  /** A failure or a loss. */
  static FactDetails failure(String reason, String remedy) {
    return new FactDetails(null, null, null, null, reason, remedy);
  }
}
