package io.cloudward.sandbox.microsoft365.shelf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All shelves: in the state directory if there is one, else in memory. */
@ApplicationScoped
public class Shelves {
  private final ObjectMapper mapper;
  private final Optional<Path> directory;
  private final Map<String, Shelf> inMemory = new ConcurrentHashMap<>();

  Shelves(SandboxConfig config, ObjectMapper mapper) {
    this.mapper = mapper;
    this.directory = config.data().map(data -> data.resolve("shelves"));
  }

  /** Whether shelves outlast the process, so that what is on them need not stay in memory. */
  public boolean areKept() {
    return directory.isPresent();
  }

  /**
   * A shelf, empty if it is new.
   *
   * @param organization GUID of the organization
   * @param name of the shelf in the organization; letters, digits, dashes and exclamation marks
   */
  public Shelf open(String organization, String name) {
    if (directory.isPresent()) {
      return new FileShelf(directory.get().resolve(organization).resolve(name), mapper);
    }
    return inMemory.computeIfAbsent(organization + "/" + name, key -> new MemoryShelf());
  }

  /** Whether there is anything on a shelf. */
  public boolean exists(String organization, String name) {
    return directory
        .map(root -> Files.isDirectory(root.resolve(organization).resolve(name)))
        .orElseGet(() -> inMemory.containsKey(organization + "/" + name));
  }

  /** Removes a shelf with everything on it. */
  public void remove(String organization, String name) {
    inMemory.remove(organization + "/" + name);
    directory.ifPresent(root -> delete(root.resolve(organization).resolve(name)));
  }

  /** Removes all shelves of an organization. */
  public void removeAll(String organization) {
    inMemory.keySet().removeIf(key -> key.startsWith(organization + "/"));
    directory.ifPresent(root -> delete(root.resolve(organization)));
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
