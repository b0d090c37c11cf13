package io.cloudward.inspection.container;

/**
 * An entry of a zip file as its directory tells it (APPNOTE 6.3.10, section 4.3.12).
 *
 * @param name as written, a label
 * @param method 0 stored, 8 deflated
 * @param flags general purpose bit flag
 * @param compressedSize in bytes
 * @param size in bytes, as claimed
 * @param offset of its local header
 */
public record ZipMember(
    String name, int method, int flags, long compressedSize, long size, long offset) {

  private static final int ENCRYPTED = 1;

  /** Whether a password is needed. */
  public boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  public boolean isDirectory() {
    return name.endsWith("/") && size == 0;
  }
}
