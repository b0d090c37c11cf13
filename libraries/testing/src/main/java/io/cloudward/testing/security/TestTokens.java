package io.cloudward.testing.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Session tokens and API tokens as auth-service would issue them. Use with {@link
 * AuthServiceResource}:
 *
 * <pre>
 * given().auth().oauth2(TestTokens.session(tenant, "threat:view"))
 * </pre>
 */
public final class TestTokens {

  private static final String[] ALL = {
    "provisioning:view",
    "provisioning:manage",
    "connections:view",
    "connections:manage",
    "threat:view",
    "threat:manage",
    "dlp:view",
    "dlp:manage",
    "quarantine:view",
    "quarantine:manage",
    "logs:view",
    "administration:view",
    "administration:manage"
  };

  private final JwtClaims claims = new JwtClaims();

  private TestTokens(UUID tenant, List<String> permissions) {
    claims.setIssuer("cloudward");
    claims.setSubject(UUID.randomUUID().toString());
    claims.setStringClaim("upn", "test administrator");
    claims.setStringClaim("tenant", tenant.toString());
    claims.setStringListClaim("groups", permissions);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(5);
  }

  /** A session token with exactly these permissions. */
  public static String session(UUID tenant, String... permissions) {
    return of(tenant, permissions).sign();
  }

  /** A session token with every permission. */
  public static String globalAdministrator(UUID tenant) {
    return of(tenant, ALL).sign();
  }

  /** An API token with these scopes; {@link #revoke} ends it. */
  public static String apiToken(UUID tenant, String... scopes) {
    var token = "cwt_" + UUID.randomUUID().toString().replace("-", "");
    System.setProperty(AuthServiceResource.API_TOKEN + token, session(tenant, scopes));
    return token;
  }

  /** Ends an API token, as an administrator would. */
  public static void revoke(String apiToken) {
    System.clearProperty(AuthServiceResource.API_TOKEN + apiToken);
  }

  /** A token to be changed further before it is signed. */
  public static TestTokens of(UUID tenant, String... permissions) {
    return new TestTokens(tenant, Arrays.asList(permissions));
  }

  /** Sets a claim; null removes it. */
  public TestTokens claim(String name, @Nullable Object value) {
    claims.setClaim(name, value);
    return this;
  }

  /** The administrator whose token it is, the claim {@code sub}. */
  public TestTokens subject(UUID administrator) {
    return claim("sub", administrator.toString());
  }

  /** Shifts issue and expiry; a negative age of more than five minutes makes an expired token. */
  public TestTokens issued(Duration fromNow) {
    var issuedAt = Instant.now().plus(fromNow);
    claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(issuedAt.plusSeconds(300).getEpochSecond()));
    return this;
  }

  /** The signed token. */
  public String sign() {
    try {
      var key = TestKey.current();
      var signature = new JsonWebSignature();
      signature.setPayload(claims.toJson());
      signature.setKey(key.getPrivateKey());
      signature.setKeyIdHeaderValue(key.getKeyId());
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      signature.setHeader("typ", "JWT");
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the test key cannot sign", e);
    }
  }
}
