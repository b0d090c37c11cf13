package io.cloudward.content;

import static io.cloudward.content.Fixture.LATER;
import static io.cloudward.content.Fixture.NOW;
import static io.cloudward.content.Fixture.OTHER;
import static io.cloudward.content.Fixture.TENANT;
import static io.cloudward.content.Fixture.bytes;
import static io.cloudward.content.Fixture.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.content.file.FileBlobs;
import io.cloudward.keys.FileKeyWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  private static final String PLAIN = "A sentence that must not be seen. ".repeat(5000);

  private Path directory;
  private FileBlobs blobs;
  private ContentStore store;
  private Address address;
  private Path copy;

  @BeforeEach
  void put(@TempDir Path temporary) throws IOException {
    directory = temporary;
    blobs = new FileBlobs(directory);
    store = Fixture.store(blobs, Fixture.keys(directory), NOW);
    var content = PLAIN.getBytes(StandardCharsets.UTF_8);
    address = new Address(TENANT, store.put(TENANT, stream(content), "item:1", LATER).sha256());
    copy = file(Holdings.of(address, blobs.list(address.prefix())).copies().getFirst().key());
  }

  @Test
  void leavesNoPlaintextOnTheMedium() throws IOException {
    var sealed = Files.readString(copy, StandardCharsets.ISO_8859_1);

    assertThat(sealed).hasSizeGreaterThan(PLAIN.length()).doesNotContain("A sentence");
  }

  @Test
  void noticesEveryChangedByte() throws IOException {
    var sealed = Files.readAllBytes(copy);
    for (int at : new int[] {0, 5, 40, Seal.HEADER_LENGTH, 70_000, sealed.length - 1}) {
      var changed = sealed.clone();
      changed[at] ^= 1;
      Files.write(copy, changed);

      assertThatThrownBy(this::read).as("byte %d", at).isInstanceOf(IOException.class);
    }
  }

  @Test
  void noticesAMissingEnd() throws IOException {
    var sealed = Files.readAllBytes(copy);
    for (int length : new int[] {0, 10, Seal.HEADER_LENGTH, 70_000, sealed.length - 1}) {
      Files.write(copy, java.util.Arrays.copyOf(sealed, length));

      assertThatThrownBy(this::read).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void opensNoBytesThatCameFromAnotherTenant() throws IOException {
    var theirs = new Address(OTHER, address.sha256());
    var place = file(theirs.copy("moved"));
    Files.createDirectories(place.resolveSibling(""));
    Files.copy(copy, place);

    assertThatThrownBy(() -> store.open(OTHER, address.sha256()))
        .isInstanceOf(ContentUnreadableException.class);
  }

  @Test
  void opensNoBytesUnderAnotherHash() throws IOException {
    var other = store.put(TENANT, stream(bytes(10, 1)), "item:1", LATER).sha256();
    var there = new Address(TENANT, other);
    var victim = Holdings.of(there, blobs.list(there.prefix())).copies().getFirst();
    Files.write(file(victim.key()), Files.readAllBytes(copy));

    assertThatThrownBy(() -> store.open(TENANT, other))
        .isInstanceOf(ContentUnreadableException.class);
  }

  @Test
  void opensContentOfAFormerKeyAndSealsWithTheNewOne() throws IOException {
    var keys = directory.resolve("new.keys");
    Files.writeString(keys, "k2:" + Base64.getEncoder().encodeToString(bytes(32, 99)) + "\n");
    var wrapper = new FileKeyWrapper(keys, directory.resolve("master.key"));
    var renewed = Fixture.store(blobs, wrapper, NOW);

    try (var in = renewed.open(TENANT, address.sha256()).orElseThrow()) {
      assertThat(in.readAllBytes()).hasSize(PLAIN.length());
    }
    assertThat(wrapper.currentKeyId()).isEqualTo("k2");
  }

  @Test
  void tellsNothingOfAKeyFileThatItRefuses() throws IOException {
    var keys = Files.writeString(directory.resolve("bad.keys"), "id:secret-but-not-base64");

    assertThatThrownBy(() -> new FileKeyWrapper(keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret-but");
  }

  private void read() throws IOException {
    try (var in = store.open(TENANT, address.sha256()).orElseThrow()) {
      in.readAllBytes();
    }
  }

  private Path file(String key) {
    return directory.resolve("blob").resolve(key);
  }
}
