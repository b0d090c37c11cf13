package io.cloudward.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file in the spool that receives sealed content. It is unreadable from its first byte, and
 * useless until its header is written.
 */
final class Upload implements AutoCloseable {

  static final String SUFFIX = ".upload";

  private static final int BUFFER_LENGTH = 64 * 1024;

  private final Path file;
  private final byte[] key = Seal.newKey();

  Upload(Path spool) throws IOException {
    this.file =
        Files.createFile(
            spool.resolve(UUID.randomUUID() + SUFFIX),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  Path file() {
    return file;
  }

  /** Encrypts all of {@code in}, at most {@code limit} bytes, and syncs it to the medium. */
  StoredContent receive(InputStream in, UUID tenant, Seal seal, long limit) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.position(Seal.HEADER_LENGTH);
      var digest = sha256();
      long size;
      // Tink closes what it writes to; the header follows through the same channel.
      var body = new Unclosable(Channels.newOutputStream(channel));
      var unnamed = new Address(tenant, "0".repeat(64));
      try (var out = Seal.encrypting(body, key, unnamed.tenantBytes())) {
        size = copy(in, out, digest, limit);
      }
      var stored = new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
      seal.writeHeader(channel, key, new Address(tenant, stored.sha256()));
      channel.force(true);
      return stored;
    }
  }

  /** Takes bytes that are sealed already. */
  void receiveSealed(InputStream sealed) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      sealed.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private static long copy(InputStream in, OutputStream out, MessageDigest digest, long limit)
      throws IOException {
    var buffer = new byte[BUFFER_LENGTH];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > limit) {
        throw new ContentTooLargeException(limit);
      }
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    return size;
  }

  /** Removes the file if it has not become content. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
