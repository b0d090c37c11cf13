package io.cloudward.infrastructure;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs of this platform, unpacked once per user into the cache directory. */
final class PostgresBinaries {

  private static final Set<PosixFilePermission> EXECUTABLE =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private PostgresBinaries() {}

  /** The directory that holds {@code bin/postgres}, unpacked now if it was not before. */
  static Path unpacked() throws IOException {
    var archive = archive();
    var home = cache().resolve("postgresql-" + checksum(archive));
    Files.createDirectories(home.getParent());
    var lock = home.resolveSibling(home.getFileName() + ".lock");
    synchronized (PostgresBinaries.class) {
      try (var channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        var complete = home.resolve(".complete");
        if (!Files.exists(complete)) {
          unpack(archive, home);
          Files.createFile(complete);
        }
      }
    }
    return home;
  }

  private static byte[] archive() throws IOException {
    var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    var machine = System.getProperty("os.arch");
    try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      return packed.readAllBytes();
    }
  }

  private static Path cache() {
    var named = System.getenv("XDG_CACHE_HOME");
    var base =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return base.resolve("cloudward");
  }

  private static String checksum(byte[] archive) {
    var checksum = new CRC32C();
    checksum.update(archive);
    return Long.toHexString(checksum.getValue());
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
          throw new IOException("archive entry outside its directory: " + entry.getName());
        }
        write(entry, tar, target);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream bytes, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(target);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(bytes, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, EXECUTABLE);
    }
  }
}
