package io.cloudward.threat.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.security.Permissions;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.security.TestTokens;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithThreatService
class ListIT {

  private static final String PATH = "/api/threat/lists";

  private final UUID tenant = UUID.randomUUID();

  @Test
  void putsAnEntryOnTheListsAndTakesItOff() {
    var added = add(block("SENDER_ADDRESS", "Eve@Bad.example"));

    added
        .statusCode(201)
        .body("value", equalTo("eve@bad.example"))
        .body("reason", equalTo("because"));
    String id = added.extract().path("id");
    assertThat(added.extract().header("Location")).endsWith(PATH + "/" + id);
    view(PATH + "/" + id).statusCode(200).body("owner", equalTo(added.extract().path("owner")));
    remove(id).statusCode(204);
    remove(id).statusCode(404);
    view(PATH + "/" + id).statusCode(404);
    awaitAudit("list.add", "list.remove");
  }

  @Test
  void refusesTheSameEntryTwiceAndTakesTheOppositeOne() {
    add(block("DOMAIN", "bad.example")).statusCode(201);

    add(block("DOMAIN", "BAD.example"))
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/already-listed"));
    add(allow("DOMAIN", "bad.example", Instant.now().plusSeconds(60))).statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "DOMAIN,not a domain,value",
    "SHA256,12,value",
    "URL,javascript:alert(1),value",
    "FILE_NAME,*,value"
  })
  void namesAValueThatMakesNoSense(String kind, String value, String field) {
    add(block(kind, value)).statusCode(400).body("errors.field", contains(field));
  }

  @Test
  void demandsThatWhatIsAllowedEnds() {
    add(allow("DOMAIN", "a.example", null))
        .statusCode(400)
        .body("errors.field", hasItem("expiresAt"));
    add(allow("DOMAIN", "a.example", Instant.now().plus(Duration.ofDays(400)))).statusCode(400);
    add(allow("DOMAIN", "a.example", Instant.now().minusSeconds(1))).statusCode(400);
    add(Map.of("effect", "BLOCK", "kind", "DOMAIN", "value", "a.example", "reason", " "))
        .statusCode(400)
        .body("errors.field", contains("reason"));
  }

  @Test
  void forgetsEntriesByItself() throws SQLException {
    add(allow("DOMAIN", "a.example", Instant.now().plusSeconds(3600))).statusCode(201);
    expireAll();

    view(PATH).statusCode(200).body("items", hasSize(0));
    add(allow("DOMAIN", "a.example", Instant.now().plusSeconds(3600))).statusCode(201);
    view(PATH).body("items", hasSize(1));
  }

  @Test
  void pagesThroughTheEntriesAndFiltersThem() {
    for (int i = 0; i < 3; i++) {
      add(block("DOMAIN", "bad" + i + ".example")).statusCode(201);
    }
    add(block("FILE_NAME", "*.exe")).statusCode(201);
    List<String> values = new ArrayList<>();
    String next = "";
    do {
      var page = view(PATH + "?limit=2&kind=DOMAIN&cursor=" + next).statusCode(200).extract();
      values.addAll(page.path("items.value"));
      next = page.path("next");
    } while (next != null);

    assertThat(values).containsExactly("bad2.example", "bad1.example", "bad0.example");
    view(PATH + "?effect=ALLOW").body("items", hasSize(0));
    view(PATH + "?effect=allow").statusCode(400).body("errors.field", contains("effect"));
  }

  @Test
  void keepsTenantsAndRolesApart() {
    String id = add(block("DOMAIN", "bad.example")).extract().path("id");
    var other = TestTokens.session(UUID.randomUUID(), Permissions.ALL.toArray(String[]::new));

    given().auth().oauth2(other).get(PATH + "/" + id).then().statusCode(404);
    given().auth().oauth2(other).delete(PATH + "/" + id).then().statusCode(404);
    given().auth().oauth2(other).get(PATH).then().body("items", hasSize(0));
    given()
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_VIEW))
        .delete(PATH + "/" + id)
        .then()
        .statusCode(403);
    view(PATH + "/" + id).statusCode(200);
  }

  private static Map<String, Object> block(String kind, String value) {
    return Map.of("effect", "BLOCK", "kind", kind, "value", value, "reason", "because");
  }

  private static Map<String, Object> allow(
      String kind, String value, @org.jspecify.annotations.Nullable Instant expiresAt) {
    Map<String, Object> body = new HashMap<>(block(kind, value));
    body.put("effect", "ALLOW");
    if (expiresAt != null) {
      body.put("expiresAt", expiresAt.toString());
    }
    return body;
  }

  private ValidatableResponse add(Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_MANAGE))
        .contentType(ContentType.JSON)
        .body(body)
        .post(PATH)
        .then();
  }

  private ValidatableResponse remove(String id) {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_MANAGE))
        .delete(PATH + "/" + id)
        .then();
  }

  private ValidatableResponse view(String address) {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_VIEW))
        .get(address)
        .then();
  }

  private void expireAll() throws SQLException {
    try (var connection = TestInfrastructure.superuser("threat");
        var update =
            connection.prepareStatement(
                "update list_entry set expires_at = now() - interval '1 second' where tenant_id = ?")) {
      update.setObject(1, tenant);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void awaitAudit(String... actions) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(
                        EventProbe.on("threat.audit").ofTenant(tenant).stream()
                            .map(event -> event.data().path("action").asText()))
                    .containsExactlyInAnyOrder(actions));
  }
}
