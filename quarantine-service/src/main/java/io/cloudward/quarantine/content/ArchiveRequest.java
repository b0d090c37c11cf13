package io.cloudward.quarantine.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an archive is wanted.
 *
 * @param password that encrypts it; never stored or logged
 */
@Schema(name = "ArchiveRequest")
public record ArchiveRequest(@NotNull @Size(min = 8, max = 128) String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "ArchiveRequest[]";
  }
}
