package io.cloudward.content;

import static io.cloudward.content.Fixture.LATER;
import static io.cloudward.content.Fixture.NOW;
import static io.cloudward.content.Fixture.OTHER;
import static io.cloudward.content.Fixture.TENANT;
import static io.cloudward.content.Fixture.bytes;
import static io.cloudward.content.Fixture.sha256;
import static io.cloudward.content.Fixture.store;
import static io.cloudward.content.Fixture.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.keys.KeyWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every medium. */
abstract class ContentStoreContract {

  private Blobs blobs;
  private KeyWrapper keys;
  private ContentStore store;

  abstract Blobs open(Path directory) throws IOException;

  @BeforeEach
  void prepare(@TempDir Path directory) throws IOException {
    blobs = open(directory);
    keys = Fixture.keys(directory);
    store = store(blobs, keys, NOW);
  }

  @Test
  void givesBackWhatWasPut() throws IOException {
    for (int length : new int[] {0, 1, 65_535, 65_536, 1_000_000}) {
      var content = bytes(length, length);

      var stored = store.put(TENANT, stream(content), "item:1", LATER);

      assertThat(stored).isEqualTo(new StoredContent(sha256(content), length));
      assertThat(read(TENANT, stored.sha256())).isEqualTo(content);
    }
  }

  @Test
  void storesTheSameContentOfATenantOnce() throws IOException {
    store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER);
    store.put(TENANT, stream(bytes(1000, 1)), "item:2", LATER);

    assertThat(blobs.list(Address.TENANTS)).filteredOn(b -> b.key().contains("/copy/")).hasSize(1);
  }

  @Test
  void showsATenantNothingOfAnother() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER).sha256();

    assertThat(store.exists(OTHER, sha256)).isFalse();
    assertThat(store.open(OTHER, sha256)).isEmpty();
    assertThat(store.hold(OTHER, sha256, "item:9", LATER)).isFalse();
    assertThat(store.release(OTHER, "item:1")).isZero();
    assertThat(store.delete(OTHER, sha256)).isFalse();
    assertThat(read(TENANT, sha256)).hasSize(1000);
  }

  @Test
  void removesContentWithItsLastHolder() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1.threat", LATER).sha256();
    assertThat(store.hold(TENANT, sha256, "item:1.dlp", LATER)).isTrue();

    assertThat(store.release(TENANT, "item:1.threat")).isZero();
    assertThat(store.exists(TENANT, sha256)).isTrue();
    assertThat(store.release(TENANT, "item:1.dlp")).isEqualTo(1);

    assertThat(store.exists(TENANT, sha256)).isFalse();
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  @Test
  void releasesEverythingThatAHolderHolds() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      store.put(TENANT, stream(bytes(100, seed)), "item:1", LATER);
    }

    assertThat(store.release(TENANT, "item:1")).isEqualTo(5);
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  @Test
  void sweepsWhatLostItsHolder() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER).sha256();

    assertThat(store.sweep()).isEqualTo(new Swept(0, 0, 0));
    assertThat(store.exists(TENANT, sha256)).isTrue();
    assertThat(store(blobs, keys, LATER).sweep()).isEqualTo(new Swept(1, 1, 0));
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  @Test
  void keepsContentUntilTheNewEndOfAHold() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER).sha256();

    store.hold(TENANT, sha256, "item:1", LATER.plus(Duration.ofDays(30)));

    assertThat(store(blobs, keys, LATER).sweep()).isEqualTo(new Swept(0, 0, 0));
    assertThat(read(TENANT, sha256)).hasSize(1000);
  }

  @Test
  void holdsNothingThatIsNotThere() throws IOException {
    assertThat(store.hold(TENANT, "0".repeat(64), "item:1", LATER)).isFalse();
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  @Test
  void deletesWhoeverHolds() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER).sha256();

    assertThat(store.delete(TENANT, sha256)).isTrue();
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  @Test
  void refusesWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
    var content = bytes((int) Fixture.LARGEST + 1, 1);

    assertThatThrownBy(() -> store.put(TENANT, stream(content), "item:1", LATER))
        .isInstanceOf(ContentTooLargeException.class);
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
    try (var spool = Files.list(blobs.spool())) {
      assertThat(spool).isEmpty();
    }
  }

  @Test
  void rescuesContentThatADeadRemoverMarked() throws IOException {
    var sha256 = store.put(TENANT, stream(bytes(1000, 1)), "item:1", LATER).sha256();
    var address = new Address(TENANT, sha256);
    var copy = Holdings.of(address, blobs.list(address.prefix())).copies().getFirst();
    blobs.mark(address.dying(Holdings.name(copy), UUID.randomUUID().toString()));

    assertThat(store.hold(TENANT, sha256, "item:2", LATER)).isTrue();

    blobs.delete(copy.key());
    assertThat(read(TENANT, sha256)).isEqualTo(bytes(1000, 1));
  }

  /** Holders of the same content come and go on several threads; a held content is always there. */
  @Test
  void neverLosesHeldContentToARemover() throws Exception {
    var content = bytes(500, 3);
    var rounds = rounds();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var runs =
          threads.invokeAll(
              java.util.stream.IntStream.range(0, 4)
                  .mapToObj(i -> (Callable<Integer>) () -> comeAndGo("item:" + i, content, rounds))
                  .toList());
      for (Future<Integer> run : runs) {
        assertThat(run.get()).isEqualTo(rounds);
      }
    }
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
  }

  int rounds() {
    return 200;
  }

  private int comeAndGo(String holder, byte[] content, int rounds) throws IOException {
    int found = 0;
    for (int round = 0; round < rounds; round++) {
      var sha256 = store.put(TENANT, stream(content), holder, LATER).sha256();
      found += store.exists(TENANT, sha256) && read(TENANT, sha256).length == 500 ? 1 : 0;
      store.release(TENANT, holder);
    }
    return found;
  }

  byte[] read(UUID tenant, String sha256) throws IOException {
    try (var in = store.open(tenant, sha256).orElseThrow()) {
      return in.readAllBytes();
    }
  }
}
