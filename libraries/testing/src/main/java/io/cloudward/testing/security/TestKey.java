package io.cloudward.testing.security;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The key of this test run. It lives in a system property, because a test and its resources are
 * loaded by different class loaders.
 */
final class TestKey {

  private static final String PROPERTY = "cloudward.testing.key";

  private TestKey() {}

  static PublicJsonWebKey current() {
    var stored =
        System.getProperties().computeIfAbsent(PROPERTY, ignored -> generated()).toString();
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(stored);
    } catch (JoseException e) {
      throw new IllegalStateException("the test key cannot be read", e);
    }
  }

  private static String generated() {
    try {
      EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      key.setKeyId("test-key");
      key.setAlgorithm("ES256");
      return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    } catch (JoseException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }
}
