package io.cloudward.auth.key;

import io.cloudward.auth.AuthConfig;
import io.cloudward.web.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The service's own 256-bit key: encrypts what must be readable again (AES-256-GCM) and seals what
 * comes back from browsers (HMAC-SHA-256), with a derived key per purpose. It lives in a file that
 * only the service reads, apart from the database.
 */
@ApplicationScoped
public class OwnKey {

  private static final String FILE = "auth-service.key";
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private final byte[] key;
  private final SecureRandom random = new SecureRandom();

  OwnKey(AuthConfig config, Seal seal) {
    this.key =
        config
            .keyDirectory()
            .map(OwnKey::fromFile)
            .orElseGet(() -> seal.of("auth-service key", new byte[0]));
  }

  /** HMAC of {@code content} for one purpose. */
  public byte[] seal(String purpose, byte[] content) {
    return mac(mac(key, purpose.getBytes(StandardCharsets.UTF_8)), content);
  }

  /** Encrypts; {@code context} must be named again to decrypt. */
  public byte[] encrypt(String context, byte[] plain) {
    var nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    var encrypted = cipher(Cipher.ENCRYPT_MODE, context, nonce, plain);
    var result = Arrays.copyOf(nonce, NONCE_LENGTH + encrypted.length);
    System.arraycopy(encrypted, 0, result, NONCE_LENGTH, encrypted.length);
    return result;
  }

  /**
   * Decrypts.
   *
   * @throws IllegalStateException if it was encrypted with another key or context, or changed
   */
  public byte[] decrypt(String context, byte[] encrypted) {
    if (encrypted.length < NONCE_LENGTH) {
      throw new IllegalStateException("too short to be encrypted");
    }
    return cipher(
        Cipher.DECRYPT_MODE,
        context,
        Arrays.copyOf(encrypted, NONCE_LENGTH),
        Arrays.copyOfRange(encrypted, NONCE_LENGTH, encrypted.length));
  }

  private byte[] cipher(int mode, String context, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var derived = mac(key, "encryption".getBytes(StandardCharsets.UTF_8));
      cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot be encrypted or decrypted", e);
    }
  }

  private static byte[] mac(byte[] key, byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] fromFile(Path directory) {
    var file = directory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        create(directory, file);
      }
      var stored = Files.readAllBytes(file);
      if (stored.length != 32) {
        throw new IllegalStateException(file + " must hold 32 bytes");
      }
      return stored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path directory, Path file) throws IOException {
    Files.createDirectories(directory);
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var temporary = Files.createTempFile(directory, FILE, ".new", ownerOnly);
    Files.write(temporary, fresh, StandardOpenOption.SYNC);
    try {
      Files.createLink(file, temporary);
    } catch (FileAlreadyExistsException e) {
      // Another instance was faster; its key is the one.
    } finally {
      Files.delete(temporary);
    }
  }
}
