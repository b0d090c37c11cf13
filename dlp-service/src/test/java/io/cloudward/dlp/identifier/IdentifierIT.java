package io.cloudward.dlp.identifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.dlp.DlpCaller;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class IdentifierIT {

  private static final Map<String, Object> STAFF =
      Map.of(
          "key", "staff-number",
          "name", "Staff number",
          "kind", "EXPRESSION",
          "patterns", List.of(Map.of("expression", "STF-[0-9]{6}", "confidence", 80)),
          "context", Map.of("words", List.of("employee"), "raises", 10));

  private final DlpCaller caller = DlpCaller.ofANewTenant();

  @Test
  void listsPredefinedOnesPageByPageAndFindsThem() {
    var keys = new ArrayList<String>();
    var page = caller.get("identifiers?limit=200").statusCode(200).extract().jsonPath();
    keys.addAll(page.getList("items.key"));
    while (page.getString("next") != null) {
      page =
          caller
              .get("identifiers?limit=200&cursor=" + page.getString("next"))
              .statusCode(200)
              .extract()
              .jsonPath();
      keys.addAll(page.getList("items.key"));
    }

    assertThat(keys)
        .hasSizeGreaterThan(400)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("credit-card", "iban", "us-ssn", "email-address", "ip-address", "phone-number");
    caller
        .get("identifiers?q=passport&country=DE")
        .body("items.countries", everyItem(hasItem("DE")))
        .body("items.key", hasItem("de-passport"));
    caller
        .get("identifiers/credit-card")
        .body("predefined", equalTo(true))
        .body("patterns[0].validator", equalTo("payment-card"));
    caller.get("identifiers/no-such").statusCode(404);
  }

  @Test
  void findsWhatTheTenantDescribesAndNobodyElsesTenant() {
    caller
        .post("identifiers", STAFF)
        .statusCode(201)
        .header("Location", endsWith("/api/dlp/identifiers/staff-number"))
        .header("ETag", "\"1\"");

    var found = caller.scan("The employee is STF-123456.");

    assertThat(found.getInt("matches.find { it.identifier == 'staff-number' }.confidence"))
        .isEqualTo(90);
    var other = DlpCaller.ofANewTenant();
    assertThat(other.scan("STF-123456").getList("matches.identifier")).isEmpty();
    other.get("identifiers/staff-number").statusCode(404);
    other.put("identifiers/staff-number", "*", STAFF).statusCode(404);
    other.delete("identifiers/staff-number").statusCode(404);
    other.get("identifiers?predefined=false").body("items", hasSize(0));
  }

  @Test
  void changesAndDeletesOnlyForThoseWhoKnowTheVersion() {
    caller.post("identifiers", STAFF).statusCode(201);
    var changed = new java.util.HashMap<>(STAFF);
    changed.put("patterns", List.of(Map.of("expression", "EMP-[0-9]{6}")));

    caller.put("identifiers/staff-number", "\"7\"", changed).statusCode(412);
    caller.put("identifiers/staff-number", "\"1\"", changed).statusCode(200);

    assertThat(caller.scan("EMP-123456").getList("matches.identifier")).contains("staff-number");
    assertThat(caller.scan("STF-123456").getList("matches.identifier")).isEmpty();
    caller.delete("identifiers/staff-number").statusCode(204);
    assertThat(caller.scan("EMP-123456").getList("matches.identifier")).isEmpty();
    caller.get("identifiers/staff-number").statusCode(404);
  }

  @Test
  void leavesPredefinedOnesAloneButCopiesThem() {
    caller.delete("identifiers/iban").statusCode(409).body("type", endsWith("/predefined"));
    caller
        .post("identifiers/iban/copy", Map.of("key", "our-iban"))
        .statusCode(201)
        .body("predefined", equalTo(false))
        .body("patterns[0].validator", equalTo("iban"));
    caller.post("identifiers/iban/copy", Map.of("key", "our-iban")).statusCode(409);
    caller.post("identifiers/email-address/copy", Map.of("key", "m")).statusCode(409);

    assertThat(caller.scan("DE89370400440532013000").getList("matches.identifier"))
        .contains("iban", "our-iban");
  }

  @Test
  void saysWhatIsWrongWithAnExpressionAndWhere() {
    for (var expression : List.of("(", "a*", "(?:[0-9a-f]{200}){200}", "(a|aa){256}b{256}c{256}")) {
      caller
          .post("identifiers", expression(expression))
          .statusCode(400)
          .body("errors[0].field", equalTo("patterns[0].expression"))
          .body("errors[0].message", containsString("is refused: "));
    }
    caller
        .post(
            "identifiers",
            Map.of("key", "Bad Key", "name", "", "kind", "KEYWORDS", "patterns", List.of()))
        .statusCode(400)
        .body("errors.field", hasItems("key", "name", "patterns", "keywords"));
  }

  @Test
  void findsKeywordsWhenTheirCriterionIsFulfilled() {
    var words = List.of(Map.of("word", "NEMO"), Map.of("word", "merger", "score", 5));
    keywords("any-word", Map.of("words", words, "caseSensitive", true));
    keywords("both-close", Map.of("words", words, "criterion", "ALL_WITHIN", "characters", 20));
    keywords("heavy", Map.of("words", words, "criterion", "SCORE_ABOVE", "threshold", 5));

    assertThat(caller.scan("about nemo").getList("matches.identifier")).isEmpty();
    assertThat(caller.scan("the merger").getList("matches.identifier")).containsOnly("any-word");
    assertThat(caller.scan("nemo merger").getList("matches.identifier"))
        .contains("both-close", "heavy");
    assertThat(caller.scan("nemo " + "x ".repeat(20) + "merger").getList("matches.identifier"))
        .contains("heavy")
        .doesNotContain("both-close");
  }

  @Test
  void findsFilesByWhatTheyAre() {
    var file = Map.of("types", List.of("ARCHIVE"), "names", List.of("*plan?.zip"));
    caller
        .post("identifiers", Map.of("key", "plans", "name", "p", "kind", "FILE", "file", file))
        .statusCode(201);
    byte[] zip = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    given()
        .auth()
        .oauth2(TestTokens.session(caller.tenant(), "dlp:view"))
        .multiPart("file", "The Plan7.ZIP", zip)
        .post("/api/dlp/scans")
        .then()
        .statusCode(200)
        .body("matches.identifier", equalTo(List.of("plans")));
  }

  private void keywords(String key, Map<String, Object> keywords) {
    caller
        .post(
            "identifiers",
            Map.of("key", key, "name", key, "kind", "KEYWORDS", "keywords", keywords))
        .statusCode(201);
  }

  private static Map<String, Object> expression(String expression) {
    return Map.of(
        "key", "mine",
        "name", "Mine",
        "kind", "EXPRESSION",
        "patterns", List.of(Map.of("expression", expression)));
  }
}
