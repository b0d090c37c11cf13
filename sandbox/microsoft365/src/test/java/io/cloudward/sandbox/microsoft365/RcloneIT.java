package io.cloudward.sandbox.microsoft365;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The synchronisation program rclone, as Debian ships it, takes the sandbox for OneDrive: it asks
 * for graph.microsoft.com through a proxy that leads to the sandbox.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalhostCertificate.class, restrictToAnnotatedClass = true)
class RcloneIT {
  @TestHTTPResource(value = "/", tls = true)
  @Nullable URI secure;

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void copiesComparesMovesReadsAndDeletes(@TempDir Path folder) throws Exception {
    var program = DebianPackages.program("rclone");
    var source = folder.resolve("source");
    var inner = Files.createDirectories(source.resolve("inner"));
    Files.writeString(inner.resolve("small.txt"), "small");
    Files.writeString(source.resolve("strange name (1) ü.txt"), "strange");
    var large = new byte[11_000_000];
    new Random(365).nextBytes(large);
    Files.write(inner.resolve("large.bin"), large);
    try (var proxy = new ConnectProxy(Objects.requireNonNull(secure).getPort())) {
      var rclone = new Rclone(program, folder, proxy.url());

      rclone.run("copy", source.toString(), "cloud:Backup");
      assertThat(rclone.run("check", source.toString(), "cloud:Backup"))
          .contains("0 differences found")
          .doesNotContain("hashes could not be checked");
      rclone.run("moveto", "cloud:Backup/inner/small.txt", "cloud:Backup/moved.txt");
      assertThat(rclone.run("cat", "cloud:Backup/moved.txt")).contains("small");
      rclone.run("deletefile", "cloud:Backup/moved.txt");
      assertThat(rclone.run("lsf", "-R", "cloud:Backup"))
          .contains("inner/large.bin", "strange name (1) ü.txt")
          .doesNotContain("moved.txt");
    }
  }

  private record Rclone(Path program, Path folder, String proxy) {
    Rclone {
      var drive =
          Northwind.graph(Northwind.applicationToken(Northwind.ID))
              .get("/users/{id}/drive", Northwind.ALICE)
              .<String>path("id");
      var config =
          """
          [cloud]
          type = onedrive
          drive_id = %s
          drive_type = business
          token = {"access_token":"%s","token_type":"Bearer","expiry":"2099-01-01T00:00:00Z"}
          """;
      var token = Northwind.applicationToken(Northwind.ID);
      try {
        Files.writeString(folder.resolve("rclone.conf"), config.formatted(drive, token));
        Files.writeString(folder.resolve("ca.pem"), LocalhostCertificate.pem());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    String run(String... words) throws Exception {
      var command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of("--config", folder.resolve("rclone.conf").toString()));
      command.addAll(List.of("--ca-cert", folder.resolve("ca.pem").toString()));
      command.addAll(List.of("--retries", "1", "--low-level-retries", "2"));
      command.addAll(List.of(words));
      var environment = Map.of("HTTPS_PROXY", proxy, "NO_PROXY", "", "LANG", "C.UTF-8");
      var outcome = DebianPackages.run(folder, environment, command);
      assertThat(outcome.status()).as(outcome.text()).isZero();
      return outcome.text();
    }
  }
}
