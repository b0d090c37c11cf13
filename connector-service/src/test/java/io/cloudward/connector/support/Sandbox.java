package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The sandbox's remote control. */
public final class Sandbox {

  public static final UUID NORTHWIND = UUID.fromString("6f1d3a52-9c47-4e0b-8a61-2b7e5c90d114");
  public static final UUID FABRIKAM = UUID.fromString("c2b8e7f4-1d35-4a96-b0c8-93f6ae417d25");
  public static final UUID CONTOSO = UUID.fromString("e94c06d1-7b2f-4f58-9d3a-50a81bf6c736");
  public static final String PASSWORD = "Sandbox-Demo-2026";

  private Sandbox() {}

  public static String url() {
    return System.getProperty(SandboxResource.URL);
  }

  /** Waits until it answers and knows our certificate. */
  public static void awaitReady() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () ->
                given()
                    .get(url() + "/control/applications")
                    .jsonPath()
                    .getList("certificates")
                    .stream()
                    .anyMatch(count -> ((Number) count).intValue() > 0));
  }

  /**
   * Microsoft tells times of items in whole seconds: what follows is later than what was before.
   */
  public static void awaitNextSecond() {
    long before = Instant.now().getEpochSecond();
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Instant.now().getEpochSecond() > before);
  }

  /** Makes a fresh organization from a template. */
  public static Made organization(String template) {
    var prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
    var made =
        post("/control/organizations", Map.of("template", template, "prefix", prefix, "count", 1))
            .statusCode(200)
            .extract()
            .jsonPath();
    return new Made(
        UUID.fromString(made.getString("[0].id")),
        made.getString("[0].administrator"),
        made.getString("[0].domains[0]"));
  }

  public record Made(UUID id, String administrator, String domain) {}

  public static void consent(UUID organization, String level) {
    put("/control/organizations/" + organization + "/consent", Map.of("level", level))
        .statusCode(200);
  }

  public static void scenario(String account, String scenario) {
    put("/control/accounts/" + account + "/scenario", Map.of("scenario", scenario)).statusCode(200);
  }

  public static void fault(String name, boolean enabled, Map<String, ?> parameters, UUID org) {
    put(
            "/control/faults/" + name,
            Map.of("enabled", enabled, "parameters", parameters, "organization", org.toString()))
        .statusCode(200);
  }

  /** Requests to Graph of an organization: method and path. */
  public static List<String> requests(UUID organization) {
    var log = given().get(url() + "/control/requests?organization=" + organization).jsonPath();
    List<String> methods = log.getList("method");
    List<String> paths = log.getList("path");
    return java.util.stream.IntStream.range(0, paths.size())
        .mapToObj(i -> methods.get(i) + " " + paths.get(i).replaceFirst("^/?(v1\\.0/?)?", "/"))
        .toList();
  }

  /** Names of the accounts of an organization. */
  public static List<String> accounts(UUID organization) {
    return given()
        .get(url() + "/control/accounts?organization=" + organization)
        .jsonPath()
        .getList("userPrincipalName");
  }

  /** A message comes in from outside. */
  public static void deliver(String address, byte[] mime) {
    given()
        .contentType("message/rfc822")
        .body(mime)
        .post(url() + "/control/mailboxes/" + address + "/messages")
        .then()
        .statusCode(200);
  }

  /** A person puts a file into a drive. */
  public static void upload(UUID organization, String owner, String path, byte[] content) {
    given()
        .contentType("application/octet-stream")
        .body(content)
        .put(
            url()
                + "/control/organizations/%s/drives/%s/files/%s"
                    .formatted(organization, owner, path))
        .then()
        .statusCode(200);
  }

  public static ValidatableResponse post(String path, Object body) {
    return given().contentType("application/json").body(body).post(url() + path).then();
  }

  public static ValidatableResponse put(String path, Object body) {
    return given().contentType("application/json").body(body).put(url() + path).then();
  }

  public static ValidatableResponse delete(String path) {
    return given().delete(url() + path).then();
  }
}
