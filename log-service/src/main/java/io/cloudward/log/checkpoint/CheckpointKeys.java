package io.cloudward.log.checkpoint;

import io.cloudward.log.LogConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The keys of this installation: the one that signs, made at the first start, and retired ones,
 * which are files {@code *.pem} beside it. Read anew for each use: it is seldom needed, and a
 * rotation needs no restart.
 */
@ApplicationScoped
public class CheckpointKeys {

  private static final String FILE = "checkpoint-key.pem";

  private final Path file;

  CheckpointKeys(LogConfig config) {
    var settings = config.checkpoint();
    this.file = settings.keyFile().orElseGet(() -> settings.directory().resolve(FILE));
  }

  /**
   * A signed checkpoint.
   *
   * @throws UncheckedIOException if there is no key and none can be made
   */
  Checkpoint sign(UUID tenant, long sequence, byte[] hash, Instant at) {
    var key = current();
    var hex = HexFormat.of().formatHex(hash);
    var signature = key.sign(Checkpoint.statement(tenant, sequence, hex, at, key.id()));
    return new Checkpoint(tenant, sequence, hex, at, key.id(), signature);
  }

  /** All keys that may have signed. */
  public TrustedKeys trusted() {
    List<CheckpointKey> keys = new ArrayList<>(List.of(current()));
    try (var files = Files.newDirectoryStream(directory(), "*.pem")) {
      for (var other : files) {
        if (!other.equals(file)) {
          keys.add(CheckpointKey.parse(Files.readString(other)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("retired checkpoint keys cannot be read", e);
    }
    return new TrustedKeys(keys);
  }

  private CheckpointKey current() {
    try {
      if (!Files.exists(file)) {
        create();
      }
      return CheckpointKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint key cannot be read", e);
    }
  }

  /** Complete before it has its name; whoever is second takes the first one's key. */
  private void create() throws IOException {
    Files.createDirectories(directory());
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var draft = Files.createTempFile(directory(), "checkpoint-key", ".draft", onlyOwner);
    try {
      Files.writeString(draft, CheckpointKey.generate().pem());
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Path directory() {
    var parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalStateException("the checkpoint key cannot be a root directory");
    }
    return parent;
  }
}
