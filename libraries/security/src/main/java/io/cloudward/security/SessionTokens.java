package io.cloudward.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Verifies the JSON Web Tokens that auth-service signs: ES256 only, a published key, our issuer,
 * {@code exp}, {@code nbf} and {@code iat} in order (RFC 8725 sections 3.1 to 3.10). A signature is
 * checked once: what was verified is remembered while it is used, and holds until it expires or its
 * key is withdrawn.
 */
@ApplicationScoped
class SessionTokens {

  /** No session token is longer: a header line of this size is refused before it is parsed. */
  static final int LONGEST = 4096;

  private static final int MOST_REMEMBERED = 1000;
  private static final Duration UNUSED = Duration.ofMinutes(1);
  private static final Set<String> REQUIRED = Set.of("sub", "tenant", "exp", "iat");

  private final JWTParser parser;
  private final PublishedKeys keys;
  private final SecurityConfig config;
  private final InstantSource clock;
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(UNUSED).build();

  private record Verified(JsonWebToken claims, String keyId, PublicKey key) {}

  @jakarta.inject.Inject
  SessionTokens(JWTParser parser, PublishedKeys keys, SecurityConfig config) {
    this(parser, keys, config, InstantSource.system());
  }

  SessionTokens(JWTParser parser, PublishedKeys keys, SecurityConfig config, InstantSource clock) {
    this.parser = parser;
    this.keys = keys;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The claims of a token that was verified before and still holds; never waits. Empty says nothing
   * about the token.
   */
  Optional<JsonWebToken> remembered(String token) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(verified.getIfPresent(TokenHash.of(token)))
        .filter(this::holds)
        .map(Verified::claims);
  }

  private boolean holds(Verified known) {
    long now = clock.instant().minus(config.clockSkew()).getEpochSecond();
    return now < known.claims().getExpirationTime()
        && keys.known(known.keyId()).filter(known.key()::equals).isPresent();
  }

  /** The verified claims; empty if the token is not one of ours, or no longer. */
  Optional<JsonWebToken> verify(String token) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    return remembered(token).or(() -> keyId(token).flatMap(keyId -> verify(token, keyId)));
  }

  private Optional<JsonWebToken> verify(String token, String keyId) {
    var key = keys.find(keyId);
    var claims = key.flatMap(known -> parse(token, known));
    claims.ifPresent(
        good -> verified.put(TokenHash.of(token), new Verified(good, keyId, key.orElseThrow())));
    return claims;
  }

  private static Optional<String> keyId(String token) {
    try {
      return Optional.ofNullable(
          JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue());
    } catch (JoseException e) {
      return Optional.empty();
    }
  }

  private Optional<JsonWebToken> parse(String token, PublicKey key) {
    try {
      return Optional.of(parser.parse(token, expectations(key)));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private JWTAuthContextInfo expectations(PublicKey key) {
    var expected = new JWTAuthContextInfo(key, config.issuer());
    expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
    expected.setClockSkew((int) config.clockSkew().toSeconds());
    expected.setExpGracePeriodSecs(0);
    expected.setRequiredClaims(REQUIRED);
    expected.setRelaxVerificationKeyValidation(false);
    return expected;
  }
}
