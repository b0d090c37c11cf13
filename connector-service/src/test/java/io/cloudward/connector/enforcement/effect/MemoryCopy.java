package io.cloudward.connector.enforcement.effect;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A copy in the store; may be lost. */
public final class MemoryCopy implements HeldCopy {

  private final byte[] bytes;
  public boolean lost;

  public MemoryCopy(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public String sha256() {
    return Digests.sha256(bytes);
  }

  @Override
  public boolean isThere() {
    return !lost;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
