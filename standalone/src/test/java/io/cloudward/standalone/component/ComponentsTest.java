package io.cloudward.standalone.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.standalone.home.Home;
import io.cloudward.standalone.home.PortPlan;
import io.cloudward.standalone.home.Secrets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void leavesTheStandInsOutOnRequestWithTheSettingsThatPointAtThem() {
    var connector = environment(false, "connector-service");

    assertThat(Components.load(false)).noneMatch(Component::sandbox);
    assertThat(connector).doesNotContainKeys("GRAPH_URL", "PASSWORD_GRANT_ENABLED");
    assertThat(environment(true, "connector-service"))
        .containsEntry("GRAPH_URL", "http://localhost:9090/v1.0")
        .containsEntry("PASSWORD_GRANT_ENABLED", "true");
  }

  @Test
  void saysWhichModuleIsNotBuilt() {
    assertThat(Components.missing(Components.load(true), directory))
        .hasSize(9)
        .anyMatch(sentence -> sentence.startsWith("auth-service is not built"));
  }

  @Test
  void givesEveryServiceItsOwnDatabasePasswords() {
    var threat = environment(true, "threat-service");
    var dlp = environment(true, "dlp-service");

    assertThat(threat)
        .containsEntry("DATABASE_USER", "threat")
        .containsEntry("DATABASE_OWNER", "threat_owner")
        .containsEntry("DATABASE_URL", "jdbc:postgresql://127.0.0.1:9092/threat")
        .containsEntry("PORT", "9084");
    assertThat(threat.get("DATABASE_PASSWORD"))
        .isNotEqualTo(dlp.get("DATABASE_PASSWORD"))
        .isNotEqualTo(threat.get("DATABASE_OWNER_PASSWORD"));
  }

  @Test
  void letsFourServicesShareTheContents() {
    var directory = environment(true, "connector-service").get("CLOUDWARD_CONTENT_DIRECTORY");

    assertThat(directory).endsWith("contents");
    for (var name : List.of("threat-service", "dlp-service", "quarantine-service")) {
      assertThat(environment(true, name)).containsEntry("CLOUDWARD_CONTENT_DIRECTORY", directory);
    }
    assertThat(environment(true, "log-service")).doesNotContainKey("CLOUDWARD_CONTENT_DIRECTORY");
  }

  @Test
  void givesThoseWhoScanTheWholeCompiler() {
    assertThat(command("threat-service").lastIndexOf("-XX:TieredStopAtLevel=4"))
        .isGreaterThan(command("threat-service").indexOf("-XX:TieredStopAtLevel=1"));
    assertThat(command("log-service")).doesNotContain("-XX:TieredStopAtLevel=4");
  }

  @Test
  void putsNoSecretOnACommandLine() {
    var secrets = environment(true, "auth-service");

    for (var component : Components.load(true)) {
      assertThat(command(component.name()))
          .doesNotContain(secrets.get("DATABASE_PASSWORD"))
          .doesNotContain(secrets.get("CLOUDWARD_INTERNAL_SECRET"));
    }
  }

  private String command(String name) {
    return Components.load(true).stream()
        .filter(component -> component.name().equals(name))
        .map(one -> new JavaCommand(new QuickStarts(directory, false)).of(one, directory))
        .map(words -> String.join(" ", words))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> environment(boolean sandbox, String name) {
    var components = Components.load(sandbox);
    var home = new Home(directory.resolve("home"));
    var environment =
        new Environment(
            home,
            new Secrets(home.secrets()),
            new PortPlan(9080),
            "http://localhost:9080",
            components);
    return components.stream()
        .filter(component -> component.name().equals(name))
        .map(environment::of)
        .findFirst()
        .orElseThrow();
  }
}
