package io.cloudward.connector.secret;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.keys.FileKeyWrapper;
import io.cloudward.keys.KeyWrapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The installation's master key, as its configuration names it. */
@ApplicationScoped
public class MasterKey {

  private final KeyWrapper wrapper;

  MasterKey(ConnectorConfig config) {
    var file =
        config
            .secret()
            .masterKeyFile()
            .orElseThrow(() -> new IllegalStateException("set CLOUDWARD_MASTER_KEY_FILE"));
    var former = config.secret().oldMasterKeyFile().stream().toArray(Path[]::new);
    try {
      this.wrapper = new FileKeyWrapper(file, former);
    } catch (IOException e) {
      throw new IllegalStateException("the master key file cannot be read", e);
    }
  }

  /** Id of the master key that wraps now. */
  public String currentKeyId() {
    return wrapper.currentKeyId();
  }

  /** Encrypts a data key with the current master key, bound to {@code associated}. */
  byte[] wrap(byte[] dataKey, byte[] associated) {
    try {
      return wrapper.wrap(dataKey, associated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption failed", e);
    }
  }

  /**
   * Decrypts a data key.
   *
   * @throws SecretUnreadableException if the master key is unknown or the bytes were changed
   */
  byte[] unwrap(String keyId, byte[] wrapped, byte[] associated) {
    try {
      return wrapper.unwrap(keyId, wrapped, associated);
    } catch (GeneralSecurityException e) {
      throw new SecretUnreadableException("a secret does not fit its key or its place", e);
    }
  }
}
