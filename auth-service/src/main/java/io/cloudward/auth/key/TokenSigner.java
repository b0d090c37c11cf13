package io.cloudward.auth.key;

import io.cloudward.auth.AuthConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs session tokens (ES256). */
@ApplicationScoped
public class TokenSigner {

  /** The {@code iss} of our tokens. */
  private static final String ISSUER = "cloudward";

  /** What a session token says. */
  public record Subject(UUID id, String name, UUID tenant, Set<String> permissions, String kind) {}

  /** A token and when it ends. */
  public record Signed(String token, Instant expiresAt) {

    @Override
    public String toString() {
      return "Signed[expiresAt=" + expiresAt + "]";
    }
  }

  private final SigningKeys keys;
  private final AuthConfig config;
  private final InstantSource clock;

  TokenSigner(SigningKeys keys, AuthConfig config, InstantSource clock) {
    this.keys = keys;
    this.config = config;
    this.clock = clock;
  }

  /** A token of a browser's session. */
  public Signed ofSession(Subject subject, UUID session) {
    var claims = claims(subject);
    claims.setStringClaim("sid", session.toString());
    return sign(claims, config.tokenLifetime());
  }

  /** A token of a program; it ends no later than the API token that it was exchanged for. */
  public Signed ofApiToken(Subject subject, Instant latest) {
    var left = Duration.between(clock.instant(), latest);
    var lifetime = config.tokenLifetime();
    return sign(claims(subject), left.compareTo(lifetime) < 0 ? left : lifetime);
  }

  private static JwtClaims claims(Subject subject) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject(subject.id().toString());
    claims.setGeneratedJwtId();
    claims.setStringClaim("upn", subject.name());
    claims.setStringClaim("tenant", subject.tenant().toString());
    claims.setStringClaim("kind", subject.kind());
    claims.setStringListClaim("groups", List.copyOf(new TreeSet<>(subject.permissions())));
    return claims;
  }

  private Signed sign(JwtClaims claims, Duration lifetime) {
    var now = clock.instant();
    var end = now.plus(lifetime);
    claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setNotBefore(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
    try {
      var key = keys.active();
      var signature = new JsonWebSignature();
      signature.setPayload(claims.toJson());
      signature.setKey(key.getPrivateKey());
      signature.setKeyIdHeaderValue(key.getKeyId());
      signature.setHeader("typ", "JWT");
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      return new Signed(signature.getCompactSerialization(), end);
    } catch (JoseException e) {
      throw new IllegalStateException("the active key cannot sign", e);
    }
  }
}
