package io.cloudward.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Verifies the JSON Web Tokens that auth-service signs: ES256 only, a published key, our issuer,
 * {@code exp}, {@code nbf} and {@code iat} in order (RFC 8725 sections 3.1 to 3.10).
 */
@ApplicationScoped
class SessionTokens {

  /** No session token is longer: a header line of this size is refused before it is parsed. */
  static final int LONGEST = 4096;

  private static final Set<String> REQUIRED = Set.of("sub", "tenant", "exp", "iat");

  private final JWTParser parser;
  private final PublishedKeys keys;
  private final SecurityConfig config;

  SessionTokens(JWTParser parser, PublishedKeys keys, SecurityConfig config) {
    this.parser = parser;
    this.keys = keys;
    this.config = config;
  }

  /** The verified claims; empty if the token is not one of ours, or no longer. */
  Optional<JsonWebToken> verify(String token) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    return keyId(token).flatMap(keys::find).flatMap(key -> parse(token, key));
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
