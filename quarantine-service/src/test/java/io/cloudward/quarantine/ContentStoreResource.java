package io.cloudward.quarantine;

import io.cloudward.content.ContentStore;
import io.cloudward.content.file.FileBlobs;
import io.cloudward.keys.FileKeyWrapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A real content store in a directory, which the service under test shares with the test. */
public final class ContentStoreResource implements QuarkusTestResourceLifecycleManager {

  private static final String DIRECTORY = "test.content.directory";

  @Override
  public Map<String, String> start() {
    try {
      var directory = Files.createTempDirectory("quarantine-content");
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      Files.write(directory.resolve("key"), bytes);
      System.setProperty(DIRECTORY, directory.toString());
      return Map.of(
          "cloudward.content.directory", directory.resolve("store").toString(),
          "cloudward.content.master-key-file", directory.resolve("key").toString(),
          "quarantine.errand.interval", "0.2s");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try (var files = Files.walk(Path.of(System.getProperty(DIRECTORY)))) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores bytes as connector-service does when it enforces; returns their SHA-256. */
  public static String put(UUID tenant, UUID item, byte[] content) {
    try (var store = open()) {
      var until = Instant.now().plus(Duration.ofHours(1));
      return store
          .put(tenant, new ByteArrayInputStream(content), "enforced:" + item, until)
          .sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of bytes as connector-service does after a while; returns whether they stay. */
  public static boolean letGo(UUID tenant, UUID item, String sha256) {
    try (var store = open()) {
      store.release(tenant, "enforced:" + item);
      return store.exists(tenant, sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentStore open() throws IOException {
    var directory = Path.of(System.getProperty(DIRECTORY));
    return new ContentStore(
        new FileBlobs(directory.resolve("store")),
        new FileKeyWrapper(directory.resolve("key")),
        1 << 20,
        Clock.systemUTC());
  }
}
