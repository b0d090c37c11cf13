package io.cloudward.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.content.ContentStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ContentStoreProducerTest.Settings.class)
class ContentStoreProducerTest {

  private static final UUID TENANT = UUID.randomUUID();
  private static final byte[] BYTES = {1, 2, 3};

  @Inject ContentStore store;
  @Inject SweepJob sweep;

  @Test
  void keepsWhatIsHeldAndSweepsWhatHasExpired() throws IOException {
    var held = put(BYTES, Instant.now().plusSeconds(60));
    var expired = put(new byte[] {4}, Instant.now().minusSeconds(60));

    sweep.sweep();

    assertThat(store.open(TENANT, held).orElseThrow().readAllBytes()).isEqualTo(BYTES);
    assertThat(store.exists(TENANT, expired)).isFalse();
  }

  private String put(byte[] bytes, Instant until) throws IOException {
    return store.put(TENANT, new ByteArrayInputStream(bytes), "test", until).sha256();
  }

  /** A directory and a key. */
  public static final class Settings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      try {
        var directory = Files.createTempDirectory(Path.of("target"), "store").toAbsolutePath();
        var key = Files.write(directory.resolve("key"), new byte[32]);
        return Map.of(
            "cloudward.content.directory", directory.toString(),
            "cloudward.content.master-key-file", key.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void stop() {
      // The build directory goes with the build.
    }
  }
}
