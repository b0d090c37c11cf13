package io.cloudward.provisioning;

import io.cloudward.contracts.Service;
import io.cloudward.web.problem.FieldError;
import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems that provisioning-service answers with, beside those of every service. */
public final class ProvisioningProblems {

  private ProvisioningProblems() {}

  /** 422: the verification is unknown, used up, expired or of another tenant. */
  public static HttpProblem verificationGone() {
    return unprocessable(
        "verification-expired",
        "The verification cannot be used",
        "It is unknown or has expired. Verify the credentials again.",
        new FieldError("verificationId", "must be a verification that has not expired"));
  }

  /** 422: the verification is for another organization than the task. */
  public static HttpProblem verificationOfAnotherOrganization() {
    return unprocessable(
        "verification-of-another-organization",
        "The verification is of another organization",
        "Verify credentials of the organization that the task is for.",
        new FieldError("verificationId", "must be of the organization of the task"));
  }

  /** 422: the organization has no licence for these services. */
  public static HttpProblem notLicensed(Collection<Service> services) {
    return unprocessable(
        "service-not-licensed",
        "A service is not licensed",
        "The organization has no licence for " + names(services) + ".",
        new FieldError("services", "must be licensed: " + names(services) + " is not"));
  }

  /** 409: these services are protected already. */
  public static HttpProblem alreadyProvisioned(Collection<Service> services) {
    return Problems.conflict(
        "already-provisioned",
        "A service is provisioned already",
        "Provisioned already: " + names(services) + ".");
  }

  /** 409: another task works on these services. */
  public static HttpProblem inProgress(Collection<Service> services) {
    return Problems.conflict(
        "already-in-progress",
        "Another task is not finished",
        "A task that is not finished works on " + names(services) + ".");
  }

  /** 409: there is no protection to end. */
  public static HttpProblem notProvisioned() {
    return Problems.conflict(
        "not-provisioned", "The service is not provisioned", "There is no protection to end.");
  }

  /** 409: nothing of the task failed, or not these services. */
  public static HttpProblem notRetryable() {
    return Problems.conflict(
        "not-retryable",
        "There is nothing to retry",
        "Only services of a provisioning task that failed or were cancelled can be retried.");
  }

  /** 409: nothing of the task waits any more. */
  public static HttpProblem notCancellable() {
    return Problems.conflict(
        "not-cancellable",
        "The task cannot be cancelled",
        "Only a provisioning task of which a service is not complete can be cancelled.");
  }

  private static HttpProblem unprocessable(
      String slug, String title, String detail, FieldError error) {
    return Problems.of(slug, 422, title, detail, Map.of("errors", List.of(error)));
  }

  private static String names(Collection<Service> services) {
    return services.stream().sorted().map(Service::name).collect(Collectors.joining(", "));
  }
}
