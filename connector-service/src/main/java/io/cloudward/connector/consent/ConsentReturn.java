package io.cloudward.connector.consent;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.consent.ConsentStates.Started;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.graph.Pause;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.Refusals;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.token.TokenRoles;
import io.cloudward.connector.verification.Verification;
import io.cloudward.connector.verification.VerificationOutcomes;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges what a browser brings back from the consent page. */
@ApplicationScoped
class ConsentReturn {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final ConsentStates states;
  private final VerificationOutcomes verifications;
  private final Accesses accesses;
  private final AuditLog audit;
  private final TenantScope scope;
  private final Pause pause;
  private final ConnectorConfig config;
  private final Clock clock;

  ConsentReturn(
      ConsentStates states,
      VerificationOutcomes verifications,
      Accesses accesses,
      AuditLog audit,
      TenantScope scope,
      Pause pause,
      ConnectorConfig config,
      Clock clock) {
    this.states = states;
    this.verifications = verifications;
    this.accesses = accesses;
    this.audit = audit;
    this.scope = scope;
    this.pause = pause;
    this.config = config;
    this.clock = clock;
  }

  /** What the callback says; nothing of it is believed. */
  record Said(
      @Nullable String state,
      @Nullable String browser,
      @Nullable String consent,
      @Nullable String directory,
      @Nullable String error) {

    @Override
    public String toString() {
      return "Said[error=" + error + "]";
    }
  }

  /**
   * Judges it; the verification then says the outcome.
   *
   * @return id of the verification
   * @throws RefusedException STATE_INVALID if this browser did not start it, or it was used before
   */
  UUID accept(Said said) {
    var started = requireStarted(said);
    var verification = started.verification();
    try {
      var found = prove(said);
      scope.run(
          started.tenant(),
          () -> {
            verifications.verified(started.tenant(), verification, found);
            record(started, null);
          });
    } catch (RefusedException e) {
      refuse(started, e.refusal());
    } catch (MicrosoftException e) {
      refuse(started, Unavailability.refusal(e));
    }
    return verification;
  }

  private Started requireStarted(Said said) {
    var state = said.state();
    var browser = said.browser();
    if (state == null || browser == null) {
      throw new RefusedException("STATE_INVALID");
    }
    var taken =
        scope
            .anonymously(() -> states.take(state))
            .orElseThrow(() -> new RefusedException("STATE_INVALID"));
    if (!MessageDigest.isEqual(taken.browserHash(), RandomWord.hash(browser))) {
      throw new RefusedException("STATE_INVALID");
    }
    return taken.started();
  }

  /** Proves the directory by a token that Microsoft issues for it, and by what that token opens. */
  private Verification.Organization prove(Said said) {
    if (said.error() != null) {
      throw new RefusedException(Refusals.ofSignIn(said.error(), List.of()));
    }
    if (!"True".equalsIgnoreCase(said.consent()) || said.directory() == null) {
      throw new RefusedException("CONSENT_DECLINED");
    }
    var directory = directoryId(said.directory());
    var access = accesses.application(directory);
    awaitPermissions(access);
    var found = verifications.inspect(access);
    if (!found.id().equals(directory)) {
      throw new RefusedException("STATE_INVALID");
    }
    return found;
  }

  /** A fresh consent takes a while to show in tokens. */
  private void awaitPermissions(Access access) {
    var until = clock.instant().plus(config.verification().consentPropagation());
    while (true) {
      if (hasPermissions(access)) {
        return;
      }
      if (clock.instant().isAfter(until)) {
        throw new RefusedException("INSUFFICIENT_PERMISSIONS");
      }
      pause.await(BETWEEN_LOOKS);
    }
  }

  private boolean hasPermissions(Access access) {
    try {
      var token = access.token();
      if (TokenRoles.of(token).containsAll(config.application().permissions())) {
        return true;
      }
      access.rejected(token);
      return false;
    } catch (RefusedException e) {
      if (e.refusal().reason().equals("APP_NOT_INSTALLED")) {
        return false;
      }
      throw e;
    }
  }

  private static UUID directoryId(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new MicrosoftException(FailureKind.REFUSED, "directory", null);
    }
  }

  private void refuse(Started started, Refusal refusal) {
    scope.run(
        started.tenant(),
        () -> {
          verifications.refused(started.tenant(), started.verification(), refusal);
          record(started, refusal.reason());
        });
  }

  private void record(Started started, @Nullable String reason) {
    // The browser that comes back from Microsoft is known by its state alone.
    var id = started.administrator().toString();
    var entry =
        AuditEntry.done(
            started.tenant(),
            new Actor(Actor.Kind.ADMINISTRATOR, id, id),
            "consent.returned",
            new Target("verification", started.verification().toString()));
    audit.record(reason == null ? entry : entry.refused(reason));
  }
}
