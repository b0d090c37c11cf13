package io.cloudward.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

  private static final JsonNode COMPOSE = Repository.compose();
  private static final Map<String, JsonNode> CONTAINERS =
      COMPOSE.get("services").properties().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  private static final Set<String> INFRASTRUCTURE = Set.of("postgres", "kafka", "ingress");

  @Test
  void hasOneContainerPerComponent() {
    var components = Repository.components().stream().map(c -> c.get("name").asText());

    assertThat(CONTAINERS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(components, INFRASTRUCTURE.stream()).toList());
  }

  @Test
  void keepsEveryContainerSmallUnprivilegedAndReadOnly() {
    var softly = new SoftAssertions();
    CONTAINERS.forEach(
        (name, container) -> {
          softly.assertThat(container.path("read_only").asBoolean()).as(name).isTrue();
          softly.assertThat(texts(container.path("cap_drop"))).as(name).containsExactly("ALL");
          softly
              .assertThat(texts(container.path("security_opt")))
              .as(name)
              .containsExactly("no-new-privileges:true");
          softly
              .assertThat(container.path("user").asText())
              .as(name)
              .matches("[1-9]\\d*:[1-9]\\d*");
          softly.assertThat(container.path("pids_limit").asInt()).as(name).isPositive();
          softly.assertThat(container.path("mem_limit").asText()).as(name).matches("\\d+[mg]");
          softly
              .assertThat(container.path("healthcheck").path("test").size())
              .as(name)
              .isPositive();
          softly
              .assertThat(container.properties().stream().map(Map.Entry::getKey))
              .as(name)
              .doesNotContain("privileged", "cap_add", "ulimits", "network_mode", "devices", "pid");
        });
    softly.assertAll();
  }

  @Test
  void letsNobodyOutButTheIngressAndThoseWhoCallOthers() {
    var reaches = new TreeMap<String, Set<String>>();
    CONTAINERS.forEach((name, container) -> reaches.put(name, networks(container)));
    var outside =
        reaches.entrySet().stream()
            .filter(each -> !each.getValue().equals(Set.of("internal")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(outside)
        .containsOnly(
            entry("ingress", Set.of("edge", "internal")),
            entry("auth-service", Set.of("egress", "internal")),
            entry("connector-service", Set.of("egress", "internal")),
            entry("microsoft365", Set.of("edge", "internal")),
            entry("control-panel", Set.of("edge", "internal")));
    assertThat(COMPOSE.at("/networks/internal/internal").asBoolean()).isTrue();
  }

  @Test
  void publishesPortsOfTheIngressAndTheStandInsOnThisMachineOnly() {
    var published = new TreeMap<String, List<String>>();
    CONTAINERS.forEach(
        (name, container) -> {
          if (container.has("ports")) {
            published.put(name, texts(container.get("ports")));
          }
        });

    assertThat(published)
        .containsOnly(
            entry("ingress", List.of("${CLOUDWARD_HTTP_ADDRESS:-127.0.0.1:8080}:8080")),
            entry("microsoft365", List.of("127.0.0.1:8090:8090")),
            entry("control-panel", List.of("127.0.0.1:8091:8091")));
  }

  @Test
  void startsStandInsOnlyWhenAsked() {
    Repository.components()
        .forEach(
            component -> {
              var container = container(component);
              var expected = component.path("sandbox").asBoolean() ? List.of("sandbox") : List.of();
              assertThat(texts(container.path("profiles"))).isEqualTo(expected);
            });
  }

  @Test
  void startsEachPartWhenThoseItNeedsAreHealthy() {
    var services = services().map(c -> c.get("name").asText()).toList();

    services()
        .forEach(
            service ->
                assertThat(needs(container(service)))
                    .isEqualTo(Map.of("postgres", "service_healthy", "kafka", "service_healthy")));
    assertThat(needs(CONTAINERS.get("ingress")).keySet())
        .containsExactlyInAnyOrderElementsOf(services);
    assertThat(needs(CONTAINERS.get("ingress")).values()).containsOnly("service_healthy");
  }

  @Test
  void givesEachServiceTheSettingsOfTheEmbeddedMode() {
    Repository.components()
        .forEach(
            component -> {
              var expected = new TreeSet<String>();
              names(component.path("environment")).forEach(expected::add);
              names(component.path("sandboxEnvironment")).forEach(expected::add);
              var actual =
                  names(container(component).path("environment"))
                      .flatMap(name -> Stream.of(name, name.replaceFirst("_FILE$", "")));
              assertThat(actual).as(component.get("name").asText()).containsAll(expected);
            });
  }

  @Test
  void givesEachServiceItsOwnDatabaseAlone() {
    services()
        .forEach(
            service -> {
              var context = service.get("context").asText();
              assertThat(container(service).at("/environment/DATABASE_URL").asText())
                  .isEqualTo("jdbc:postgresql://postgres:5432/" + context);
              assertThat(databaseSecrets(container(service)))
                  .containsExactlyInAnyOrder(
                      "database_" + context, "database_" + context + "_owner");
            });
  }

  @Test
  void passesSecretsAsFilesNeverAsValues() {
    var suspicious = new TreeMap<String, String>();
    CONTAINERS.forEach(
        (name, container) ->
            container
                .path("environment")
                .properties()
                .forEach(
                    variable -> {
                      if (variable
                          .getKey()
                          .matches(".*(PASSWORD|SECRET|_KEY)(?!_GRANT|_DIRECTORY).*")) {
                        suspicious.put(
                            name + " " + variable.getKey(), variable.getValue().asText());
                      }
                    }));

    assertThat(suspicious).isNotEmpty();
    assertThat(suspicious)
        .allSatisfy(
            (variable, value) -> {
              assertThat(variable).endsWith("_FILE");
              assertThat(value).startsWith("/run/secrets/");
            });
  }

  private static Stream<JsonNode> services() {
    return Repository.components().stream().filter(component -> component.has("context"));
  }

  private static JsonNode container(JsonNode component) {
    return CONTAINERS.get(component.get("name").asText());
  }

  private static Map<String, String> needs(JsonNode container) {
    return container.get("depends_on").properties().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get("condition").asText()));
  }

  private static Set<String> networks(JsonNode container) {
    var networks = container.get("networks");
    return networks.isArray()
        ? Set.copyOf(texts(networks))
        : names(networks).collect(Collectors.toSet());
  }

  private static List<String> databaseSecrets(JsonNode container) {
    return container
        .get("secrets")
        .valueStream()
        .map(secret -> secret.path("source").asText())
        .filter(source -> source.startsWith("database_"))
        .toList();
  }

  private static Stream<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
