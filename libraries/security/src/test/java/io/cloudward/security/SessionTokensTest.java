package io.cloudward.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTokensTest {

  private record Config() implements SecurityConfig {

    @Override
    public URI authUrl() {
      return URI.create("http://127.0.0.1/");
    }

    @Override
    public Optional<String> internalSecret() {
      return Optional.empty();
    }

    @Override
    public String issuer() {
      return "cloudward";
    }

    @Override
    public Duration clockSkew() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration keyLifetime() {
      return Duration.ofMinutes(5);
    }

    @Override
    public Duration apiTokenLifetime() {
      return Duration.ofSeconds(15);
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(5);
    }
  }

  private final Map<String, PublicKey> published = new HashMap<>();
  private Instant now = Instant.now();
  private final SecurityConfig config = new Config();
  private final PublishedKeys keys =
      new PublishedKeys(() -> Map.copyOf(published), config.keyLifetime(), () -> now);
  private final SessionTokens tokens =
      new SessionTokens(new DefaultJWTParser(), keys, config, () -> now);
  private EllipticCurveJsonWebKey key;

  @BeforeEach
  void publishAKey() throws JoseException {
    key = key();
    published.put("k", key.getPublicKey());
  }

  @Test
  void remembersWhatItVerified() throws JoseException {
    var token = token(60);
    assertThat(tokens.remembered(token)).isEmpty();

    var claims = tokens.verify(token);

    assertThat(claims).isPresent();
    assertThat(tokens.remembered(token)).isEqualTo(claims);
  }

  @Test
  void forgetsATokenWhenItExpires() throws JoseException {
    var token = token(60);
    tokens.verify(token);

    now = now.plusSeconds(63);
    assertThat(tokens.remembered(token)).as("within the skew of clocks").isPresent();
    now = now.plusSeconds(3);
    assertThat(tokens.remembered(token)).isEmpty();
  }

  @Test
  void refusesARememberedTokenWhoseKeyIsWithdrawn() throws JoseException {
    var token = token(3600);
    tokens.verify(token);

    published.clear();
    now = now.plus(Duration.ofMinutes(6));

    assertThat(tokens.remembered(token)).isEmpty();
    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void refusesARememberedTokenWhoseKeyIsAnotherOneNow() throws JoseException {
    var token = token(3600);
    tokens.verify(token);

    published.put("k", key().getPublicKey());
    now = now.plus(Duration.ofMinutes(6));

    assertThat(tokens.verify(token)).isEmpty();
    assertThat(tokens.remembered(token)).isEmpty();
  }

  @Test
  void remembersNothingThatItRefused() throws JoseException {
    var token = token(60);
    var forged = token.substring(0, token.length() - 6) + "AAAAAA";

    assertThat(tokens.verify(forged)).isEmpty();
    assertThat(tokens.remembered(forged)).isEmpty();
    assertThat(tokens.remembered("x".repeat(5000))).isEmpty();
  }

  private String token(int seconds) throws JoseException {
    var claims = new JwtClaims();
    claims.setIssuer("cloudward");
    claims.setSubject("s");
    claims.setStringClaim("tenant", "t");
    claims.setStringListClaim("groups", List.of("threat:view"));
    claims.setIssuedAtToNow();
    claims.setExpirationTime(
        org.jose4j.jwt.NumericDate.fromSeconds(now.getEpochSecond() + seconds));
    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue("k");
    signature.setAlgorithmHeaderValue("ES256");
    return signature.getCompactSerialization();
  }

  private static EllipticCurveJsonWebKey key() throws JoseException {
    return EcJwkGenerator.generateJwk(EllipticCurves.P256);
  }
}
