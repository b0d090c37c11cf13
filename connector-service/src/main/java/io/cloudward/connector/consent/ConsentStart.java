package io.cloudward.connector.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.consent.ConsentStates.Started;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.verification.Verification;
import io.cloudward.connector.verification.VerificationOutcomes;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** Starts a consent: a pending verification, a state, and the word that marks the browser. */
@ApplicationScoped
public class ConsentStart {

  private final ConsentStates states;
  private final VerificationOutcomes verifications;
  private final AuditLog audit;
  private final TenantScope scope;
  private final Caller caller;
  private final ConnectorConfig config;
  private final Clock clock;

  ConsentStart(
      ConsentStates states,
      VerificationOutcomes verifications,
      AuditLog audit,
      TenantScope scope,
      Caller caller,
      ConnectorConfig config,
      Clock clock) {
    this.states = states;
    this.verifications = verifications;
    this.audit = audit;
    this.scope = scope;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /** A consent that was started: where to go, and what the browser has to bring back. */
  public record ConsentLink(Verification verification, URI url, String browser) {

    @Override
    public String toString() {
      return "ConsentLink[" + verification.id() + "]";
    }
  }

  /** Starts one for the caller. */
  public ConsentLink start() {
    var state = RandomWord.next();
    var browser = RandomWord.next();
    var id = UuidCreator.getTimeOrderedEpoch();
    var until = clock.instant().plus(config.verification().consentLife());
    var tenant = caller.tenant();
    var administrator = caller.id();
    var verification =
        scope.call(
            tenant,
            () -> {
              states.insert(state, browser, new Started(tenant, id, administrator), until);
              audit.done(
                  "consent.started",
                  new Target("verification", id.toString()),
                  Map.of("expiresAt", until.toString()));
              return verifications.pending(tenant, administrator, id, until);
            });
    return new ConsentLink(verification, url(state), browser);
  }

  private URI url(String state) {
    return URI.create(
        config.microsoft().identityUrl().toString().replaceAll("/+$", "")
            + "/organizations/v2.0/adminconsent?client_id="
            + GraphCall.encoded(config.application().clientId())
            + "&scope="
            + GraphCall.encoded(config.microsoft().scope())
            + "&redirect_uri="
            + GraphCall.encoded(
                config.publicUrl().toString().replaceAll("/+$", "") + ConsentResource.CALLBACK)
            + "&state="
            + state);
  }
}
