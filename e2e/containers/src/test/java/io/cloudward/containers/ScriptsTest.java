package io.cloudward.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  @TempDir private Path scratch;

  @Test
  void makesEverySecretThatComposeNames() throws IOException {
    var secrets = makeSecrets();

    try (var files = Files.list(secrets)) {
      assertThat(files.map(file -> "deploy/secrets/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              Repository.compose()
                  .get("secrets")
                  .valueStream()
                  .map(secret -> secret.get("file").asText())
                  .toList());
    }
    assertThat(mode(secrets)).isEqualTo("rwx------");
    assertThat(mode(secrets.resolve("database_auth.txt"))).isEqualTo("r--r--r--");
    assertThat(Files.readString(secrets.resolve("database_auth.txt")).strip())
        .hasSize(24)
        .isNotEqualTo(Files.readString(secrets.resolve("database_log.txt")).strip());
  }

  @Test
  void makesAMasterKeyThatTheConnectorReads() throws IOException {
    var line = Files.readString(makeSecrets().resolve("master_key.txt")).strip();

    assertThat(line).matches("k\\d{8}:[A-Za-z0-9+/]{43}=");
    assertThat(Base64.getDecoder().decode(line.substring(line.indexOf(':') + 1))).hasSize(32);
  }

  @Test
  void keepsSecretsThatAreThere() throws IOException {
    var secrets = makeSecrets();
    var before = Files.readString(secrets.resolve("master_key.txt"));

    makeSecrets();

    assertThat(Files.readString(secrets.resolve("master_key.txt"))).isEqualTo(before);
  }

  @Test
  void createsTheDatabaseOfEveryContext() {
    var contexts =
        Repository.components().stream()
            .filter(component -> component.has("context"))
            .map(component -> component.get("context").asText())
            .toList();

    for (var script : List.of("deploy/postgres/create-databases.sh", "deploy/create-secrets.sh")) {
      var named = Pattern.compile("contexts=\\((.*)\\)").matcher(Repository.text(script));
      assertThat(named.find()).isTrue();
      assertThat(named.group(1).split(" ")).containsExactlyInAnyOrderElementsOf(contexts);
    }
  }

  @Test
  void turnsSecretFilesIntoVariablesOfTheServiceAlone() throws IOException {
    var java =
        Files.writeString(scratch.resolve("java"), "#!/bin/sh\necho \"$DATABASE_PASSWORD|$*\"");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    var secret = Files.writeString(scratch.resolve("secret"), "p'a$s\"s\n");

    var started = start(Map.of("DATABASE_PASSWORD_FILE", secret.toString()));

    assertThat(started).isEqualTo(new Program(0, "p'a$s\"s|-jar /app/quarkus-run.jar\n"));
  }

  @Test
  void doesNotStartWithoutASecretThatIsNamed() {
    var started = start(Map.of("DATABASE_PASSWORD_FILE", scratch.resolve("nothing").toString()));

    assertThat(started.status()).isNotZero();
    assertThat(started.output()).contains("nothing");
  }

  @Test
  void hasNoScriptThatShellcheckComplainsAbout() throws IOException {
    var version = Program.run(List.of("shellcheck", "--version"));
    assumeTrue(version.status() == 0, "skipped: there is no shellcheck on this machine");

    var command = new ArrayList<>(List.of("shellcheck"));
    try (var files = Files.walk(Repository.ROOT.resolve("deploy"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".sh")).forEach(command::add);
    }
    assertThat(command).hasSizeGreaterThan(4);
    assertThat(Program.run(command)).isEqualTo(new Program(0, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--env-file deploy/sandbox.env",
        "-f docker-compose.yml -f deploy/compose.tls.yml --profile sandbox"
      })
  void isAcceptedByCompose(String options) {
    var version = Program.run(List.of("docker", "compose", "version"));
    assumeTrue(version.status() == 0, "skipped: there is no docker compose on this machine");

    var command = new ArrayList<>(List.of("docker", "compose"));
    command.addAll(List.of(options.strip().split(" ")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("config", "--quiet"));
    assertThat(Program.run(command)).isEqualTo(new Program(0, ""));
  }

  private Path makeSecrets() {
    var directory = scratch.resolve("secrets");
    assertThat(
            Program.run(List.of("bash", "deploy/create-secrets.sh", directory.toString())).status())
        .isZero();
    return directory;
  }

  private Program start(Map<String, String> environment) {
    var command = new ArrayList<>(List.of("env", "PATH=" + scratch + ":" + System.getenv("PATH")));
    environment.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(List.of("bash", "deploy/docker/entrypoint.sh"));
    return Program.run(command);
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
