package io.cloudward.provisioning.verification;

import java.util.Optional;
import java.util.UUID;

/** Asks for verifications on behalf of the caller. */
public interface VerificationGateway {

  /**
   * The verification; empty if it is unknown to the caller or no longer kept.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if connector-service gives no useful
   *     answer in time, 403 if the caller may not see verifications
   */
  Optional<Verification> find(UUID id);
}
