package io.cloudward.quarantine.link;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret of a link: whose it is, so that row-level security can let it be found, and 256 random
 * bits, which cannot be guessed. Only its hash is stored; a fast hash is enough for a secret that
 * nobody chose.
 *
 * @param tenant whose link it claims to be; nothing is believed until the hash is found there
 */
record LinkToken(UUID tenant, String text) {

  private static final int TENANT = 16;
  private static final int SECRET = 32;
  private static final int LENGTH = (TENANT + SECRET) / 3 * 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  static LinkToken make(UUID tenant) {
    var secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    var bytes =
        ByteBuffer.allocate(TENANT + SECRET)
            .putLong(tenant.getMostSignificantBits())
            .putLong(tenant.getLeastSignificantBits())
            .put(secret)
            .array();
    return new LinkToken(tenant, Base64.getUrlEncoder().encodeToString(bytes));
  }

  /** What somebody sent, if it has the form of one. */
  static Optional<LinkToken> parse(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return Optional.of(new LinkToken(new UUID(bytes.getLong(), bytes.getLong()), text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is stored of it. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(Base64.getUrlDecoder().decode(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "LinkToken[tenant=" + tenant + "]";
  }
}
