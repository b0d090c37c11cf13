package io.cloudward.auth.administrator;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and verifies passwords with Argon2id (RFC 9106): 19 MiB, 2 passes, 1 lane, the first
 * choice of the OWASP Password Storage Cheat Sheet. At most two are computed at a time, which
 * bounds memory and processor time. A verification against nothing takes as long as a real one.
 */
@ApplicationScoped
public class Passwords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String PREFIX =
      "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

  private final SecureRandom random = new SecureRandom();
  private final Semaphore places = new Semaphore(2, true);

  /** The hash in the PHC string format, with a fresh salt. */
  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return PREFIX + encode(salt) + "$" + encode(compute(password, salt));
  }

  /** Whether the password belongs to the hash; false, after the same time, without a hash. */
  public boolean matches(String password, @Nullable String hash) {
    var parts = hash == null ? new String[0] : hash.split("\\$", -1);
    var known = parts.length == 6 && hash != null && hash.startsWith(PREFIX);
    var salt = known ? decode(parts[4]) : new byte[SALT_BYTES];
    var expected = known ? decode(parts[5]) : new byte[HASH_BYTES];
    return MessageDigest.isEqual(compute(password, salt), expected) && known;
  }

  private byte[] compute(String password, byte[] salt) {
    var bytes =
        Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    places.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(MEMORY_KIB)
              .withIterations(PASSES)
              .withParallelism(LANES)
              .withSalt(salt)
              .build());
      var hash = new byte[HASH_BYTES];
      generator.generateBytes(bytes, hash);
      return hash;
    } finally {
      places.release();
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }
}
