package io.cloudward.connector.enforcement.file;

import org.jspecify.annotations.Nullable;

/**
 * The version of a file that was judged.
 *
 * @param id id of the file in its drive
 * @param cTag tells its content from others
 * @param sha256 of the content; null if it was never read
 * @param size of the content in bytes
 */
public record JudgedFile(String id, String cTag, @Nullable String sha256, long size) {

  boolean isJudged(FileState now) {
    return now.cTag().equals(cTag);
  }
}
