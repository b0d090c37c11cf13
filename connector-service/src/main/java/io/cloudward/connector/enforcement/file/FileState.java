package io.cloudward.connector.enforcement.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it stands in its drive.
 *
 * @param id its id in the drive
 * @param parentId the folder it lies in
 * @param name its name
 * @param size of its content in bytes
 * @param eTag changes with anything
 * @param cTag changes with the content alone
 * @param description its description
 * @param createdAt when it was created, as its owner's machine says
 * @param modifiedAt when it was changed, as its owner's machine says
 */
public record FileState(
    String id,
    String parentId,
    String name,
    long size,
    String eTag,
    String cTag,
    @Nullable String description,
    @Nullable Instant createdAt,
    @Nullable Instant modifiedAt) {

  /** Names are personal. */
  @Override
  public String toString() {
    return "FileState";
  }
}
