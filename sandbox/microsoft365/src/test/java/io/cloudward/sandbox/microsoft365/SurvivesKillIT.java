package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged sandbox, killed without warning, has forgotten nothing it answered. */
class SurvivesKillIT {
  private @Nullable Process process;

  @AfterEach
  void stop() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void keepsUsersTokensAndGrants(@TempDir Path folder) throws Exception {
    var port = freePort();
    start(port, folder);
    var base = "http://127.0.0.1:" + port;
    var token = token(base, "admin@northwind.example", Northwind.PASSWORD);
    given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .body(Northwind.newUser("durable"))
        .post(base + "/v1.0/users")
        .then()
        .statusCode(201);

    kill();
    start(port, folder);

    given()
        .header("Authorization", "Bearer " + token)
        .get(base + "/v1.0/users/durable@northwind.example")
        .then()
        .statusCode(200);
    assertThat(token(base, "durable@northwind.example", "Correct-Horse-77")).isNotBlank();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(SurvivesKillIT::text))
          .noneMatch(
              text -> text.contains("Correct-Horse-77") || text.contains(Northwind.PASSWORD));
    }
  }

  @Test
  void keepsMailFilesAndWhereReadersOfTheirChangesStood(@TempDir Path folder) throws Exception {
    var port = freePort();
    start(port, folder);
    var base = "http://127.0.0.1:" + port;
    var auth = "Bearer " + token(base, "admin@northwind.example", Northwind.PASSWORD);
    var feed = base + "/v1.0/users/alice@northwind.example/mailFolders/junkemail/messages/delta";
    String link = given().header("Authorization", auth).get(feed).path("'@odata.deltaLink'");
    sample(base + "/control/mailboxes/alice@northwind.example/samples");
    sample(base + "/control/drives/alice@northwind.example/samples");
    var mail = base + "/control/mailboxes/alice@northwind.example/messages";
    var files = base + "/control/drives/alice@northwind.example/files";
    var before = given().get(mail).asString() + given().get(files).asString();
    assertThat(before).contains("The new version", "setup.exe", "Welcome.md");

    kill();
    start(port, folder);

    assertThat(given().get(mail).asString() + given().get(files).asString()).isEqualTo(before);
    given().header("Authorization", auth).get(link).then().statusCode(200);
  }

  private static void sample(String url) {
    given()
        .contentType("application/json")
        .body(Map.of("name", "blocked"))
        .post(url)
        .then()
        .statusCode(200);
  }

  private static String token(String base, String user, String password) {
    return given()
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                Northwind.CLIENT,
                "username",
                user,
                "password",
                password,
                "scope",
                Northwind.SCOPE))
        .post(base + "/organizations/oauth2/v2.0/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private void start(int port, Path folder) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-jar",
            "target/quarkus-app/quarkus-run.jar");
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("SANDBOX_DATA", folder.resolve("state").toString());
    builder.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "log"));
    process = builder.start();
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> given().get("http://127.0.0.1:" + port + "/q/health/ready").statusCode() == 200);
  }

  private void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
