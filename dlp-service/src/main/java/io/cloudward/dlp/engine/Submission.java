package io.cloudward.dlp.engine;

import java.nio.file.Path;

/**
 * A message or file to be searched.
 *
 * @param file its bytes
 * @param name as declared; empty if there is none
 * @param mediaType as declared; empty if there is none
 */
public record Submission(Path file, String name, String mediaType) {

  /** Without the name, which is content. */
  @Override
  public String toString() {
    return "Submission[" + mediaType + "]";
  }
}
