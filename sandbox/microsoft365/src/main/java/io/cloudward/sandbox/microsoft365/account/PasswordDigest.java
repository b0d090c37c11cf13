package io.cloudward.sandbox.microsoft365.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Salted digest of a password that a client set. One round: a stand-in keeps machine-made passwords
 * of demonstration accounts only, and load tests create tens of thousands.
 */
public record PasswordDigest(String salt, String digest) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The digest of a password under a new salt. */
  public static PasswordDigest of(String password) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var text = Base64.getEncoder().encodeToString(salt);
    return new PasswordDigest(text, digest(text, password));
  }

  /** Whether this is the digest of that password. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(
        digest.getBytes(StandardCharsets.US_ASCII),
        digest(salt, password).getBytes(StandardCharsets.US_ASCII));
  }

  private static String digest(String salt, String password) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(salt), "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "PasswordDigest[…]";
  }
}
