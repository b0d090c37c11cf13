package io.cloudward.connector.secret;

import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Master keys from files: one that wraps now, others that only unwrap what is older. */
@ApplicationScoped
public class FileKeyWrapper implements KeyWrapper {

  private final Map<String, byte[]> keys = new HashMap<>();
  private final String current;

  FileKeyWrapper(ConnectorConfig config) {
    var file =
        config
            .secret()
            .masterKeyFile()
            .orElseThrow(() -> new IllegalStateException("set CLOUDWARD_MASTER_KEY_FILE"));
    config.secret().oldMasterKeyFile().ifPresent(old -> keys.putAll(read(old)));
    var present = read(file);
    keys.putAll(present);
    this.current = present.keySet().iterator().next();
  }

  @Override
  public String currentKeyId() {
    return current;
  }

  @Override
  public byte[] wrap(byte[] dataKey, byte[] associated) {
    return Aes.seal(key(current), dataKey, associated);
  }

  @Override
  public byte[] unwrap(String keyId, byte[] wrapped, byte[] associated) {
    return Aes.open(key(keyId), wrapped, associated);
  }

  private byte[] key(String id) {
    var key = keys.get(id);
    if (key == null) {
      throw new SecretUnreadableException("no master key has the id " + id);
    }
    return key;
  }

  private static Map<String, byte[]> read(Path file) {
    try {
      return MasterKeys.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalStateException("the master key file cannot be read", e);
    }
  }
}
