package io.cloudward.connector.token;

import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.keys.X509Util;
import org.jose4j.lang.JoseException;

/** Proves the application by its certificate instead of a shared secret (RFC 7523, PS256). */
@ApplicationScoped
class ClientAssertion {

  /** Short-lived: it is used at once. */
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final ApplicationKeys keys;
  private final String clientId;
  private final Clock clock;

  ClientAssertion(ApplicationKeys keys, ConnectorConfig config, Clock clock) {
    this.keys = keys;
    this.clientId = config.application().clientId();
    this.clock = clock;
  }

  /** A signed assertion for one token endpoint. */
  String sign(URI audience) {
    var key = keys.current();
    var now = clock.instant();
    var claims = new JwtClaims();
    claims.setIssuer(clientId);
    claims.setSubject(clientId);
    claims.setAudience(audience.toString());
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setIssuedAt(date(now));
    claims.setNotBefore(date(now.minusSeconds(30)));
    claims.setExpirationTime(date(now.plus(LIFE)));
    var jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(key.key());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
    jws.setHeader(HeaderParameterNames.TYPE, "JWT");
    try {
      jws.setX509CertSha256ThumbprintHeaderValue(key.certificate());
      jws.setHeader("x5t", X509Util.x5t(key.certificate()));
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the client assertion cannot be signed", e);
    }
  }

  private static NumericDate date(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }
}
