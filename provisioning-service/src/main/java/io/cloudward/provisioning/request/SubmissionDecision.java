package io.cloudward.provisioning.request;

import io.cloudward.contracts.Service;
import java.util.Set;

/** Whether services may be provisioned now. */
public sealed interface SubmissionDecision {

  /** They may. */
  record Granted() implements SubmissionDecision {}

  /** The verification cannot be used any more. */
  record VerificationGone() implements SubmissionDecision {}

  /** The organization has no licence for these. */
  record NotLicensed(Set<Service> services) implements SubmissionDecision {}

  /** These are protected already. */
  record AlreadyProvisioned(Set<Service> services) implements SubmissionDecision {}

  /** A task that is not finished works on these. */
  record InProgress(Set<Service> services) implements SubmissionDecision {}
}
