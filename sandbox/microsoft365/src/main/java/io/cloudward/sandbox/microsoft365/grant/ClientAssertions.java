package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.Certificates;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.token.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks a signed assertion (RFC 7523) by which an application proves itself with a certificate.
 */
@ApplicationScoped
class ClientAssertions {
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** How far clocks may differ; the identity platform allows five minutes. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final SandboxClock clock;
  private final Map<String, Instant> used = new ConcurrentHashMap<>();
  private Instant nextCleaning = Instant.EPOCH;

  ClientAssertions(SandboxClock clock) {
    this.clock = clock;
  }

  void check(String assertion, Application application, TokenRequest request) {
    if (!request.required("client_assertion_type").equals(TYPE)) {
      throw new IdentityError(Aadsts.MALFORMED);
    }
    var jwt = Jwt.parse(assertion).orElseThrow(() -> new IdentityError(Aadsts.ASSERTION_MALFORMED));
    if (!isSignedByOneOf(jwt, application)) {
      throw new IdentityError(Aadsts.BAD_ASSERTION_SIGNATURE, application.clientId());
    }
    checkClaims(jwt.claims(), application, request);
    useOnce(jwt.claims());
  }

  private static boolean isSignedByOneOf(Jwt jwt, Application application) {
    return application.certificates().stream()
        .map(Certificates::parse)
        .filter(certificate -> Certificates.isNamedBy(certificate, jwt.header()))
        .anyMatch(certificate -> jwt.isSignedBy(certificate.getPublicKey()));
  }

  private void checkClaims(JsonNode claims, Application application, TokenRequest request) {
    var issuer = request.baseUrl() + "/" + request.tenant() + "/v2.0";
    var audiences = Set.of(request.endpoint(), issuer);
    if (!audiences.contains(claims.path("aud").asText())) {
      throw new IdentityError(Aadsts.ASSERTION_AUDIENCE);
    }
    if (!claims.path("iss").asText().equals(application.clientId())
        || !claims.path("sub").asText().equals(application.clientId())) {
      throw new IdentityError(Aadsts.ASSERTION_SUBJECT);
    }
    var now = clock.now();
    var notBefore = Instant.ofEpochSecond(claims.path("nbf").asLong()).minus(SKEW);
    var expires = Instant.ofEpochSecond(claims.path("exp").asLong()).plus(SKEW);
    if (now.isBefore(notBefore) || now.isAfter(expires)) {
      throw new IdentityError(Aadsts.ASSERTION_TIME);
    }
  }

  private synchronized void forget(Instant now) {
    if (now.isAfter(nextCleaning)) {
      used.values().removeIf(expires -> expires.isBefore(now));
      nextCleaning = now.plus(SKEW);
    }
  }

  private void useOnce(JsonNode claims) {
    var id = claims.path("jti").asText();
    var now = clock.now();
    forget(now);
    var expires = Instant.ofEpochSecond(claims.path("exp").asLong()).plus(SKEW);
    if (id.isEmpty() || used.putIfAbsent(id, expires) != null) {
      throw new IdentityError(Aadsts.ASSERTION_MALFORMED);
    }
  }
}
