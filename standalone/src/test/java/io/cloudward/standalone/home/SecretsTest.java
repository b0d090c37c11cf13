package io.cloudward.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void keepsASecretOverRuns() {
    var first = new Secrets(directory).text("password");

    assertThat(first).hasSize(24);
    assertThat(new Secrets(directory).text("password")).isEqualTo(first);
    assertThat(new Secrets(directory).text("other")).isNotEqualTo(first);
  }

  @Test
  void makesKeysOf32Bytes() {
    assertThat(new Secrets(directory).keyFile("key")).hasSize(32);
  }

  @Test
  void letsOnlyTheOwnerRead() throws IOException {
    var secrets = new Secrets(directory);

    assertThat(permissions(secrets.textFile("password"))).isEqualTo("rw-------");
    assertThat(permissions(secrets.keyFile("key"))).isEqualTo("rw-------");
    assertThat(permissions(secrets.directory("keys"))).isEqualTo("rwx------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
