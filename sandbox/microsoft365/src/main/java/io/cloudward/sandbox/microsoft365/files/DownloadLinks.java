package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses from which contents can be fetched without a token, for an hour. Nothing is remembered
 * of them: they carry what they are for and a signature; a restart ends them all.
 */
@ApplicationScoped
class DownloadLinks {
  private static final Duration LIFE = Duration.ofHours(1);
  private static final String ALGORITHM = "HmacSHA256";

  private final SandboxClock clock;
  private final SecretKeySpec key;

  DownloadLinks(SandboxClock clock) {
    this.clock = clock;
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * What an address is for.
   *
   * @param content name of the content on the drive's shelf
   * @param name what the file is called
   */
  record Target(String organizationId, String driveId, String content, String name) {}

  /** The address, below that origin. */
  String create(String origin, Target target) {
    var ends = clock.now().plus(LIFE).getEpochSecond();
    var plain =
        String.join(
            "|",
            List.of(
                target.organizationId(),
                target.driveId(),
                target.content(),
                Long.toString(ends),
                target.name()));
    var text = encoded(plain.getBytes(StandardCharsets.UTF_8));
    return origin + "/downloads/" + text + "." + encoded(sign(text));
  }

  /** What an address stands for, unless it is forged or has ended. */
  Optional<Target> read(String token) {
    var dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    var text = token.substring(0, dot);
    var signature = encoded(sign(text)).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(
        signature, token.substring(dot + 1).getBytes(StandardCharsets.US_ASCII))) {
      return Optional.empty();
    }
    var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    var parts = List.of(plain.split("\\|", 5));
    return Instant.ofEpochSecond(Long.parseLong(parts.get(3))).isBefore(clock.now())
        ? Optional.empty()
        : Optional.of(new Target(parts.get(0), parts.get(1), parts.get(2), parts.get(4)));
  }

  private byte[] sign(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
