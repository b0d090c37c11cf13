package io.cloudward.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The policies of the service that uses this library; everything runs in the caller's transaction.
 */
public interface PolicyStore {

  /** The default policies of {@code service}, made anew; none of them acts. Pure. */
  List<? extends Policy> defaults(ProtectedService service, Instant now);

  /** Keeps a new policy, one that {@link #defaults} made. */
  void add(Policy policy);

  /** All policies of {@code service}, in order of their names. */
  List<? extends Policy> find(ProtectedService service);

  /** A policy of a tenant. */
  Optional<? extends Policy> find(UUID tenantId, UUID policyId);

  /** Forgets all policies of {@code service}. */
  void delete(ProtectedService service);
}
