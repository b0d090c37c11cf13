package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A drive in memory with versions, tags and a recycle bin; it counts what was done to it. */
public final class FakeDrive implements DriveGateway {

  public final Map<String, FileState> files = new LinkedHashMap<>();
  public final Map<String, List<byte[]>> histories = new LinkedHashMap<>();
  public final List<String> folders = new ArrayList<>(List.of("root", "documents"));
  public final List<String> effects = new ArrayList<>();
  private final Fate fate;
  private int tags;

  public FakeDrive(Fate fate) {
    this.fate = fate;
  }

  /** A file as a person uploads it. */
  public FileState upload(String id, String name, byte[] content) {
    var known = files.get(id);
    var parent = known == null ? "documents" : known.parentId();
    histories.computeIfAbsent(id, key -> new ArrayList<>()).addFirst(content);
    var state = state(id, parent, name, content.length, "c" + ++tags);
    files.put(id, state);
    return state;
  }

  public FileState file(String id) {
    return Objects.requireNonNull(files.get(id));
  }

  public List<byte[]> history(String id) {
    return Objects.requireNonNull(histories.get(id));
  }

  @Override
  public Optional<FileState> find(String id) {
    return fate.meet(() -> Optional.ofNullable(files.get(id)));
  }

  @Override
  public Optional<FileState> find(String folderId, String name) {
    return fate.meet(() -> named(folderId, name));
  }

  @Override
  public boolean hasFolder(String folderId) {
    return fate.meet(() -> folders.contains(folderId));
  }

  @Override
  public String root() {
    return "root";
  }

  @Override
  public String path(String folderId) {
    return fate.meet(() -> "/" + folderId);
  }

  @Override
  public String digest(String id) {
    return fate.meet(() -> sha256(history(id).getFirst()));
  }

  @Override
  public List<FileVersion> versions(String id) {
    return fate.meet(
        () -> {
          List<FileVersion> versions = new ArrayList<>();
          for (int i = 0; i < history(id).size(); i++) {
            versions.add(new FileVersion(sha256(history(id).get(i)), history(id).get(i).length));
          }
          return versions;
        });
  }

  @Override
  public String digest(String id, String versionId) {
    return fate.meet(() -> versionId);
  }

  @Override
  public void deleteVersion(String id, String versionId) {
    fate.meet(
        () -> {
          effects.add("forget version");
          var history = history(id);
          for (int i = history.size() - 1; i > 0; i--) {
            if (sha256(history.get(i)).equals(versionId)) {
              history.remove(i);
              return;
            }
          }
          throw new MicrosoftException(FailureKind.NOT_FOUND, "itemNotFound", null);
        });
  }

  @Override
  public FileState overwrite(FileState known, FileContent content) {
    return fate.meet(
        () -> {
          checkTag(known);
          effects.add("overwrite");
          return upload(known.id(), known.name(), bytes(content));
        });
  }

  @Override
  public FileState create(String folderId, String name, FileContent content) {
    return fate.meet(
        () -> {
          checkFree(folderId, name);
          effects.add("create");
          var id = "new-" + files.size();
          upload(id, name, bytes(content));
          files.put(id, in(file(id), folderId));
          return file(id);
        });
  }

  @Override
  public FileState rename(String id, String name) {
    return fate.meet(
        () -> {
          var now = file(id);
          if (!now.name().equals(name)) {
            checkFree(now.parentId(), name);
          }
          effects.add("rename");
          var renamed = state(id, now.parentId(), name, now.size(), now.cTag());
          files.put(id, renamed);
          return renamed;
        });
  }

  @Override
  public void mark(String id, FileState before) {
    fate.meet(() -> {});
  }

  @Override
  public void delete(FileState known) {
    fate.meet(
        () -> {
          checkTag(known);
          effects.add("delete");
          files.remove(known.id());
        });
  }

  private Optional<FileState> named(String folderId, String name) {
    return files.values().stream()
        .filter(file -> file.parentId().equals(folderId) && file.name().equals(name))
        .findFirst();
  }

  private void checkFree(String folderId, String name) {
    if (named(folderId, name).isPresent()) {
      throw new MicrosoftException(FailureKind.CONFLICT, "nameAlreadyExists", null);
    }
  }

  private void checkTag(FileState known) {
    if (!file(known.id()).eTag().equals(known.eTag())) {
      throw new MicrosoftException(FailureKind.CONFLICT, "resourceModified", null);
    }
  }

  private static FileState in(FileState file, String folder) {
    return state(file.id(), folder, file.name(), file.size(), file.cTag());
  }

  private static FileState state(String id, String parent, String name, long size, String tag) {
    return new FileState(
        id, parent, name, size, tag + name, tag, "notes", Instant.EPOCH, Instant.EPOCH);
  }

  private static byte[] bytes(FileContent content) {
    try (var in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(byte[] content) {
    return Digests.sha256(content);
  }
}
