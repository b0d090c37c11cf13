package io.cloudward.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Secrets of one installation: made once, kept in files of mode 0600. */
public final class Secrets {

  /** Without characters that look alike, so that people can type it. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int TEXT_LENGTH = 24;
  private static final int KEY_BYTES = 32;

  private final Path directory;
  private final SecureRandom random = new SecureRandom();

  /**
   * Keeps secrets in a directory.
   *
   * @param directory which exists
   */
  public Secrets(Path directory) {
    this.directory = directory;
  }

  /**
   * A password or shared secret, about 139 bits.
   *
   * @param name of the secret, which is its file's name
   */
  public String text(String name) {
    try {
      return Files.readString(textFile(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read secret " + name, e);
    }
  }

  /** The file that holds a password or shared secret. */
  public Path textFile(String name) {
    return kept(name, randomText().getBytes(StandardCharsets.UTF_8));
  }

  /** The file that holds a key of 32 random bytes. */
  public Path keyFile(String name) {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return kept(name, key);
  }

  /** A directory that only the owner can read. */
  public Path directory(String name) {
    var path = directory.resolve(name);
    try {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make directory of secrets " + name, e);
    }
  }

  private Path kept(String name, byte[] fresh) {
    var file = directory.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    try {
      var draft =
          Files.createTempFile(
              directory,
              name,
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, fresh);
      return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep secret " + name, e);
    }
  }

  private String randomText() {
    var text = new StringBuilder();
    for (var i = 0; i < TEXT_LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
