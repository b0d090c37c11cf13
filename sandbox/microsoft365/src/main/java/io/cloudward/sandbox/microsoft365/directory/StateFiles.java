package io.cloudward.sandbox.microsoft365.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * The state directory. A file is written beside its old version and renamed over it, so that a
 * killed process leaves the old or the new one; readable by the owner alone. Without a directory
 * nothing is kept.
 */
@ApplicationScoped
public class StateFiles {
  private final ObjectMapper mapper;
  private final Optional<Path> directory;

  StateFiles(SandboxConfig config, ObjectMapper mapper) {
    this.mapper = mapper;
    this.directory = config.data();
  }

  /** Writes the value under that name, such as {@code applications.json}. */
  public void write(String name, Object value) {
    directory.ifPresent(root -> write(root.resolve(name), value));
  }

  /** Reads what was written under that name. */
  public <T> Optional<T> read(String name, Class<T> type) {
    return directory.map(root -> root.resolve(name)).filter(Files::exists).map(f -> read(f, type));
  }

  /** Whether anything is kept. */
  public boolean isKept() {
    return directory.isPresent();
  }

  /** Names of the files in a folder. */
  public List<String> list(String folder) {
    var root = directory.map(path -> path.resolve(folder)).filter(Files::isDirectory);
    if (root.isEmpty()) {
      return List.of();
    }
    try (var files = Files.list(root.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was written under that name. */
  public void delete(String name) {
    directory.ifPresent(root -> delete(root.resolve(name)));
  }

  private <T> T read(Path file, Class<T> type) {
    try {
      return mapper.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, Object value) {
    try {
      Files.createDirectories(file.getParent());
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var fresh = Files.createTempFile(file.getParent(), ".new", ".tmp", owner);
      Files.write(fresh, mapper.writeValueAsBytes(value));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
