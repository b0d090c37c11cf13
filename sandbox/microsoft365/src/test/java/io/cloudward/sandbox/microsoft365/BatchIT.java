package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void answersEachPartAndFailsWhatDependsOnAFailure() {
    var parts =
        List.of(
            part("1", "GET", "/me?$select=id", List.of()),
            part("2", "GET", "/users/nobody@northwind.example", List.of()),
            part("3", "GET", "/organization", List.of("2")),
            part(
                "4",
                "GET",
                "/users?$top=1&$filter=startswith(displayName,%27Ali%27)",
                List.of("1")));

    graph()
        .body(Map.of("requests", parts))
        .post("/$batch")
        .then()
        .statusCode(200)
        .body("responses.find{it.id=='1'}.status", equalTo(200))
        .body("responses.find{it.id=='2'}.body.error.code", equalTo("Request_ResourceNotFound"))
        .body("responses.find{it.id=='3'}.status", equalTo(424))
        .body("responses.find{it.id=='4'}.body.value[0].givenName", equalTo("Alice"));
  }

  @Test
  void hidesA429InsideA200() {
    var token = Northwind.userToken(Northwind.ADMIN);
    Northwind.fault("throttle", Map.of("enabled", true, "path", "/users"));

    graph(token)
        .body(Map.of("requests", List.of(part("1", "GET", "/users", List.of()))))
        .post("/$batch")
        .then()
        .statusCode(200)
        .body("responses[0].status", equalTo(429))
        .body("responses[0].headers.Retry-After", equalTo("2"));
  }

  @Test
  void takesTwentyPartsAndNoMore() {
    for (var number : List.of(20, 21)) {
      var parts =
          IntStream.rangeClosed(1, number)
              .mapToObj(i -> part(Integer.toString(i), "GET", "/me", List.of()))
              .toList();
      var answer = graph().body(Map.of("requests", parts)).post("/$batch").then();
      if (number == 20) {
        answer.statusCode(200).body("responses", hasSize(20));
      } else {
        answer.statusCode(400);
      }
    }
  }

  @Test
  void refusesMalformedBatches() {
    var twice = part("1", "GET", "/me", List.of());
    for (var body :
        List.of(
            Map.of(),
            Map.of("requests", List.of()),
            Map.of("requests", List.of(twice, twice)),
            Map.of("requests", List.of(part("1", "GET", "/me", List.of("9")))))) {
      graph().body(body).post("/$batch").then().statusCode(400);
    }
  }

  private static Map<String, Object> part(
      String id, String method, String url, List<String> dependsOn) {
    return Map.of("id", id, "method", method, "url", url, "dependsOn", dependsOn);
  }
}
