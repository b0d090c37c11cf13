package io.cloudward.content;

import io.cloudward.keys.FileKeyWrapper;
import io.cloudward.keys.KeyWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/** Content and keys that tests share. */
final class Fixture {

  static final UUID TENANT = UUID.fromString("6f1f2a52-9f0c-4f0e-8a3e-3a7f5b0f4a01");
  static final UUID OTHER = UUID.fromString("6f1f2a52-9f0c-4f0e-8a3e-3a7f5b0f4a02");
  static final Instant NOW = Instant.now();
  static final Instant LATER = NOW.plus(Duration.ofHours(1));
  static final long LARGEST = 8 * 1024 * 1024;

  private Fixture() {}

  static ContentStore store(Blobs blobs, KeyWrapper keys, Instant now) {
    return new ContentStore(blobs, keys, LARGEST, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** A key file that is made once below {@code directory}. */
  static KeyWrapper keys(Path directory) throws IOException {
    var file = directory.resolve("master.key");
    if (!Files.exists(file)) {
      Files.write(file, bytes(32, 7));
    }
    return new FileKeyWrapper(file);
  }

  static byte[] bytes(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
