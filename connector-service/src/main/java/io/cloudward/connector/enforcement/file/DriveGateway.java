package io.cloudward.connector.enforcement.file;

import java.util.List;
import java.util.Optional;

/**
 * One drive.
 *
 * <p>Every method throws {@link io.cloudward.connector.graph.MicrosoftException} if Microsoft
 * refuses or fails; kind CONFLICT means that the file was changed meanwhile or the name is taken.
 */
public interface DriveGateway {

  /** The file with that id, unless it was deleted. */
  Optional<FileState> find(String id);

  /** The file with that name in that folder. */
  Optional<FileState> find(String folderId, String name);

  /** Whether the folder exists. */
  boolean hasFolder(String folderId);

  /** Id of the topmost folder. */
  String root();

  /** Path of a folder as people see it. */
  String path(String folderId);

  /** SHA-256 of the content. */
  String digest(String id);

  /** The file's history, its current version included. */
  List<FileVersion> versions(String id);

  /** SHA-256 of a version's content. */
  String digest(String id, String versionId);

  /** Removes a version from the history. */
  void deleteVersion(String id, String versionId);

  /** Replaces the content if the file is still as {@code known}. */
  FileState overwrite(FileState known, FileContent content);

  /** Makes a file; the name must be free. */
  FileState create(String folderId, String name, FileContent content);

  /** Gives the file another name; it must be free. */
  FileState rename(String id, String name);

  /** Sets description and times as they were. */
  void mark(String id, FileState before);

  /** Deletes the file into the recycle bin if it is still as {@code known}. */
  void delete(FileState known);
}
