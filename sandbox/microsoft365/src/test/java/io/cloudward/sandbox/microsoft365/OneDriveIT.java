package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client "onedrive", as Debian ships it, synchronises a folder with the sandbox. It trusts the
 * machine's certificates alone, so it runs where ours stand in their place: in a name space of its
 * own.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalhostCertificate.class, restrictToAnnotatedClass = true)
class OneDriveIT {
  /** The application id that is built into the client. */
  private static final String CLIENT = "d50ca740-c83f-4d1b-b616-12c519384f0c";

  private static final String DRIVE = "/users/alice@northwind.example/drive";
  private static final String RUN =
      "mount --bind %s /etc/ssl/certs/ca-certificates.crt && exec %s --synchronize --verbose"
          + " --disable-notifications --confdir %s --syncdir %s";

  @TestHTTPResource(value = "/", tls = true)
  @Nullable URI secure;

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void synchronisesInBothDirections(@TempDir Path folder) throws Exception {
    var spaces = DebianPackages.run(folder, Map.of(), List.of("unshare", "-rm", "true"));
    assumeTrue(spaces.status() == 0, "skipped: no name spaces for mounts can be had here");
    var program =
        DebianPackages.program(
            "onedrive", "libphobos2-ldc-shared100", "libnotify4", "libgdk-pixbuf-2.0-0");
    var local = Files.createDirectories(folder.resolve("local"));
    var settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("refresh_token"), refreshToken());
    Files.writeString(folder.resolve("ca.pem"), LocalhostCertificate.pem());
    Files.writeString(local.resolve("from here.txt"), "up");
    put("down");
    try (var proxy = new ConnectProxy(Objects.requireNonNull(secure).getPort())) {
      var command = RUN.formatted(folder.resolve("ca.pem"), program, settings, local);
      var first = synchronise(folder, proxy, command);

      assertThat(local.resolve("Deep/from there.txt")).as(first).hasContent("down");
      var downloaded = Files.getLastModifiedTime(local.resolve("Deep/from there.txt")).toInstant();
      var app = graph(Northwind.applicationToken(Northwind.ID));
      app.get(DRIVE + "/root:/from here.txt").then().statusCode(200);

      app.delete(DRIVE + "/root:/from here.txt").then().statusCode(204);
      awaitLaterSecond(downloaded);
      put("changed there");
      var second = synchronise(folder, proxy, command);
      assertThat(local.resolve("Deep/from there.txt")).as(second).hasContent("changed there");
      assertThat(local.resolve("from here.txt")).as(second).doesNotExist();
    }
  }

  /** The client takes two versions whose times are in the same second for one. */
  private static void awaitLaterSecond(Instant time) {
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Instant.now().getEpochSecond() > time.getEpochSecond());
  }

  private static void put(String text) {
    given()
        .contentType("application/octet-stream")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .put("/control/drives/{owner}/files/Deep/from there.txt", Northwind.ALICE)
        .then()
        .statusCode(200);
  }

  private static String synchronise(Path folder, ConnectProxy proxy, String command)
      throws Exception {
    var environment =
        Map.of(
            "https_proxy", proxy.url(),
            "HTTPS_PROXY", proxy.url(),
            "no_proxy", "",
            "HOME", folder.toString(),
            "LD_LIBRARY_PATH", DebianPackages.libraries());
    var outcome =
        DebianPackages.run(folder, environment, List.of("unshare", "-rm", "sh", "-c", command));
    assertThat(outcome.status()).as(outcome.text()).isZero();
    return outcome.text();
  }

  private static String refreshToken() {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "clientId",
                CLIENT,
                "delegatedPermissions",
                List.of("Files.ReadWrite", "Files.ReadWrite.All", "Sites.ReadWrite.All")))
        .post("/control/applications")
        .then()
        .statusCode(200);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("level", "ALL", "clientId", CLIENT))
        .put("/control/organizations/{id}/consent", Northwind.ID)
        .then()
        .statusCode(200);
    return Northwind.token(
            "organizations",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                CLIENT,
                "username",
                Northwind.ALICE,
                "password",
                Northwind.PASSWORD,
                "scope",
                "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All offline_access"))
        .statusCode(200)
        .extract()
        .path("refresh_token");
  }
}
