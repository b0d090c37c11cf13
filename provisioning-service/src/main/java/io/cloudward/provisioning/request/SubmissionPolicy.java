package io.cloudward.provisioning.request;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.request.SubmissionDecision.AlreadyProvisioned;
import io.cloudward.provisioning.request.SubmissionDecision.Granted;
import io.cloudward.provisioning.request.SubmissionDecision.InProgress;
import io.cloudward.provisioning.request.SubmissionDecision.NotLicensed;
import io.cloudward.provisioning.request.SubmissionDecision.VerificationGone;
import io.cloudward.provisioning.verification.Verification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Decides whether services may be provisioned with a verification. Pure; knows no framework. */
public final class SubmissionPolicy {

  /**
   * The decision.
   *
   * @param standings the services asked for, and how each stands
   */
  public SubmissionDecision decide(
      Verification verification, Map<Service, Standing> standings, Instant now) {
    if (!verification.expiresAt().isAfter(now)) {
      return new VerificationGone();
    }
    var unlicensed = those(standings, service -> !verification.licensed().contains(service));
    if (!unlicensed.isEmpty()) {
      return new NotLicensed(unlicensed);
    }
    var busy = those(standings, service -> standings.get(service) == Standing.BUSY);
    if (!busy.isEmpty()) {
      return new InProgress(busy);
    }
    var provisioned = those(standings, service -> standings.get(service) == Standing.PROTECTED);
    return provisioned.isEmpty() ? new Granted() : new AlreadyProvisioned(provisioned);
  }

  private static Set<Service> those(
      Map<Service, Standing> standings, Predicate<Service> condition) {
    var found = new TreeSet<Service>();
    standings.keySet().stream().filter(condition).forEach(found::add);
    return found;
  }
}
