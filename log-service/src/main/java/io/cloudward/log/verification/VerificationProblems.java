package io.cloudward.log.verification;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The problems that a verification can have itself. */
final class VerificationProblems {

  private VerificationProblems() {}

  /** 503: without checkpoints and keys nobody can say whether a trail is intact. */
  static HttpProblem checkpointsUnreadable() {
    return Problems.of(
        "audit-checkpoints-unreadable",
        503,
        "Checkpoints cannot be read",
        "The directory with checkpoints and their key is not readable; its place is configuration"
            + " of log-service.");
  }
}
