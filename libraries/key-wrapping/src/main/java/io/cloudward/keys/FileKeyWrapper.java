package io.cloudward.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;

/**
 * Master keys from files: the first of the first file wraps, all of them unwrap, so that a key can
 * be exchanged while what was sealed with the former one still lives. AES-256-GCM by Tink with a
 * random nonce.
 */
public final class FileKeyWrapper implements KeyWrapper {

  private final Map<String, byte[]> keys = new HashMap<>();
  private final String current;

  /**
   * Reads the keys.
   *
   * @param file 32 raw bytes, or lines {@code <id>:<base64 of 32 bytes>}, the current one first
   * @param former files of the same form whose keys only unwrap
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file has another form; says so without its content
   */
  public FileKeyWrapper(Path file, Path... former) throws IOException {
    for (var old : former) {
      keys.putAll(MasterKeys.parse(Files.readAllBytes(old)));
    }
    var present = MasterKeys.parse(Files.readAllBytes(file));
    keys.putAll(present);
    this.current = present.keySet().iterator().next();
  }

  @Override
  public String currentKeyId() {
    return current;
  }

  @Override
  public byte[] wrap(byte[] dataKey, byte[] associated) throws GeneralSecurityException {
    return new AesGcmJce(key(current)).encrypt(dataKey, associated);
  }

  @Override
  public byte[] unwrap(String keyId, byte[] wrapped, byte[] associated)
      throws GeneralSecurityException {
    return new AesGcmJce(key(keyId)).decrypt(wrapped, associated);
  }

  private byte[] key(String id) throws GeneralSecurityException {
    var key = keys.get(id);
    if (key == null) {
      throw new GeneralSecurityException("no master key has this id");
    }
    return key;
  }
}
