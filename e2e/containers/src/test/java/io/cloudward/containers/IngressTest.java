package io.cloudward.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngressTest {

  private static final Pattern LOCATION =
      Pattern.compile(
          "location (~|=) (\\S+) \\{(?:\\s*proxy_buffering off;)?\\s*(?:set \\$service (\\S+);|return (\\d+);)");
  private static final Pattern AMBIGUOUS = Pattern.compile("'~\\*(\\S+)'\\s+1;");
  private static final List<MatchResult> LOCATIONS =
      LOCATION.matcher(Repository.text("deploy/ingress/origin.conf")).results().toList();

  static List<Route> routes() {
    var routes = new ArrayList<Route>();
    for (var component : Repository.components()) {
      strings(component.path("routes"))
          .forEach(prefix -> routes.add(new Route(prefix, component.get("name").asText())));
      strings(component.path("internal")).forEach(prefix -> routes.add(new Route(prefix, "404")));
    }
    return routes;
  }

  @ParameterizedTest
  @MethodSource("routes")
  void sendsEachPrefixWhereTheEmbeddedGatewaySendsIt(Route route) {
    assertThat(target(route.prefix())).isEqualTo(route.target());
    assertThat(target(route.prefix() + "/a/b")).isEqualTo(route.target());
    assertThat(target(route.prefix() + "x")).isNotEqualTo(route.target());
  }

  @Test
  void passesEventsOnOneByOne() {
    assertThat(Repository.text("deploy/ingress/origin.conf"))
        .containsPattern("location = /api/provisioning/tasks/stream \\{\\s*proxy_buffering off;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/threat/../../q/metrics",
        "/api/threat/..",
        "/api/./threat",
        "/api//threat",
        "/api/threat/%2e%2e/q",
        "/api/%2Fq",
        "/api/threat;a=b",
        "/api\\threat",
        "/a%00",
        "/a%252e"
      })
  void refusesAPathThatCanBeReadInTwoWays(String path) {
    assertThat(ambiguous(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tasks/7", "/api/logs?next=//a;b%2f..", "/assets/a..b-1.js"})
  void letsPlainPathsAndAnyQueryPass(String path) {
    assertThat(ambiguous(path)).isFalse();
  }

  private static boolean ambiguous(String path) {
    var expression =
        AMBIGUOUS.matcher(Repository.text("deploy/ingress/common.conf")).results().toList();
    assertThat(expression).hasSize(1);
    return Pattern.compile(expression.getFirst().group(1), Pattern.CASE_INSENSITIVE)
        .matcher(path)
        .find();
  }

  /** The service, or the status of a refusal: nginx takes an equal path, then the first match. */
  private static String target(String path) {
    return LOCATIONS.stream()
        .filter(
            location ->
                location.group(1).equals("=")
                    ? path.equals(location.group(2))
                    : Pattern.compile(location.group(2)).matcher(path).find())
        .findFirst()
        .map(location -> location.group(3) == null ? location.group(4) : location.group(3))
        .orElse("portal");
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asText);
  }

  record Route(String prefix, String target) {}
}
