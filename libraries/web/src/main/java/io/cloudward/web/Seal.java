package io.cloudward.web;

import io.cloudward.security.SecurityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticates what we hand to clients and get back: HMAC-SHA-256 with a key derived from the
 * installation's internal secret, so that every replica accepts it. Without such a secret the key
 * lasts as long as the process.
 */
@ApplicationScoped
public class Seal {

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  Seal(SecurityConfig config) {
    this.secret =
        Optional.of(config.internalSecret().orElse(""))
            .filter(text -> !text.isEmpty())
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .orElseGet(Seal::random);
  }

  /** The seal of {@code content} for one purpose; seals of different purposes never match. */
  public byte[] of(String purpose, byte[] content) {
    var key = mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    return mac(key, content);
  }

  private static byte[] mac(byte[] key, byte[] content) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
