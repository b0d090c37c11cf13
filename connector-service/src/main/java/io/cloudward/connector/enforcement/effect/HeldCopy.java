package io.cloudward.connector.enforcement.effect;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The copy of an item's bytes that the content store keeps. */
public interface HeldCopy {

  /** SHA-256 of the bytes that were taken; null if they were never read. */
  @Nullable String sha256();

  /** Whether the store still has the bytes. */
  boolean isThere();

  /**
   * The bytes.
   *
   * @throws IOException if they are gone or cannot be read
   */
  InputStream open() throws IOException;
}
