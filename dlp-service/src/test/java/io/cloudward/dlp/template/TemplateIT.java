package io.cloudward.dlp.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.dlp.DlpCaller;
import io.cloudward.dlp.WithDlpService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class TemplateIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DlpCaller caller = DlpCaller.ofANewTenant();

  @Test
  void listsThePredefinedOnes() {
    caller
        .get("templates?limit=200")
        .statusCode(200)
        .body("items.size()", greaterThan(150))
        .body("items.key", hasItem("pci-dss"))
        .body("next", equalTo(null));
    caller
        .get("templates/pci-dss")
        .body("predefined", equalTo(true))
        .body("condition.size()", greaterThan(0));
    caller.get("templates?q=hipaa").body("items.key", hasItem(containsString("hipaa")));
    caller.delete("templates/pci-dss").statusCode(409).body("type", endsWith("/predefined"));
  }

  @Test
  void holdsForWhatItsConditionDescribes() {
    var condition =
        Map.of(
            "all",
            List.of(
                Map.of("identifier", "email-address", "count", 2),
                Map.of("not", Map.of("identifier", "iban")),
                Map.of("any", List.of(found("credit-card"), found("us-ssn")))));
    caller.post("templates", template("two-mails", condition)).statusCode(201);

    assertThat(templates("a@example.org b@example.org 4012888888881881")).contains("two-mails");
    assertThat(templates("a@example.org A@example.org 4012888888881881"))
        .doesNotContain("two-mails");
    assertThat(templates("a@example.org b@example.org")).doesNotContain("two-mails");
    assertThat(templates("a@example.org b@example.org 4012888888881881 DE89370400440532013000"))
        .doesNotContain("two-mails");
  }

  @Test
  void isTakenByAnotherTenantUnchangedWithWhatItNeeds() throws JsonProcessingException {
    caller
        .post(
            "identifiers",
            Map.of(
                "key", "staff-number",
                "name", "Staff number",
                "kind", "EXPRESSION",
                "patterns", List.of(Map.of("expression", "STF-[0-9]{6}"))))
        .statusCode(201);
    caller.post("templates", template("staff", found("staff-number"))).statusCode(201);
    var exported = export(caller);
    var other = DlpCaller.ofANewTenant();

    other.post("templates/import", exported.toString()).statusCode(201);

    assertThat(export(other)).isEqualTo(exported);
    assertThat(other.scan("STF-123456").getList("templates.template")).contains("staff");
    other.post("templates/import", exported.toString()).statusCode(201);
    DlpCaller.ofANewTenant().get("templates/staff").statusCode(404);
    caller
        .delete("identifiers/staff-number")
        .statusCode(409)
        .body("templates[0]", equalTo("staff"));
  }

  @Test
  void refusesToTakeWhatItDoesNotKnowAndNamesIt() throws JsonProcessingException {
    caller.post("templates", template("staff", found("iban"))).statusCode(201);
    var exported = (ObjectNode) export(caller);
    var other = DlpCaller.ofANewTenant();

    other
        .post("templates/import", exported.deepCopy().put("schemaVersion", 2).toString())
        .statusCode(400)
        .body("type", endsWith("/unknown-schema-version"))
        .body("schemaVersion", equalTo(2));
    ((ObjectNode) exported.at("/template/condition")).put("identifier", "no-such-identifier");
    other
        .post("templates/import", exported.toString())
        .statusCode(400)
        .body("type", endsWith("/unknown-identifier"))
        .body("identifiers", equalTo(List.of("no-such-identifier")));
    other.get("templates?predefined=false").body("items", hasSize(0));
  }

  @Test
  void takesNothingWhenAPartOfItIsRefused() {
    var identifier =
        Map.of(
            "key",
            "half",
            "name",
            "h",
            "kind",
            "EXPRESSION",
            "patterns",
            List.of(Map.of("expression", "H[0-9]{4}")));
    var export =
        Map.of(
            "schemaVersion", 1,
            "template", template("whole", found("no-such")),
            "identifiers", List.of(identifier));

    caller.post("templates/import", export).statusCode(400);

    caller.get("identifiers/half").statusCode(404);
  }

  @Test
  void refusesConditionsWithoutSense() {
    for (var condition :
        List.of(
            Map.of(),
            Map.of("all", List.of()),
            Map.of("not", found("iban")),
            Map.of("identifier", "iban", "count", 0),
            Map.of("identifier", "iban", "minConfidence", 101),
            Map.of("identifier", "iban", "any", List.of(found("iban"))),
            nested(12))) {
      caller.post("templates", template("bad", condition)).statusCode(400);
    }
    var many = IntStream.range(0, 10_000).mapToObj(i -> found("iban")).toList();
    caller
        .post("templates", template("bad", Map.of("any", many)))
        .statusCode(400)
        .body("errors[0].message", containsString("at most 2000"));
  }

  @Test
  void copiesChangesAndDeletes() {
    caller.post("templates/pci-dss/copy", Map.of("key", "our-cards", "name", "Ours"));

    caller
        .put("templates/our-cards", "\"1\"", template("our-cards", found("iban")))
        .statusCode(200)
        .header("ETag", "\"2\"");
    caller
        .put("templates/our-cards", "\"1\"", template("our-cards", found("iban")))
        .statusCode(412);
    caller.delete("templates/our-cards").statusCode(204);
    caller.get("templates/our-cards").statusCode(404);
  }

  private List<String> templates(String text) {
    return caller.scan(text).getList("templates.template");
  }

  private static JsonNode export(DlpCaller caller) throws JsonProcessingException {
    return JSON.readTree(caller.get("templates/staff/export").statusCode(200).extract().asString());
  }

  private static Map<String, Object> nested(int depth) {
    Map<String, Object> condition = found("iban");
    for (int i = 0; i < depth; i++) {
      condition = Map.of("any", List.of(condition));
    }
    return condition;
  }

  private static Map<String, Object> found(String identifier) {
    return Map.of("identifier", identifier);
  }

  private static Map<String, Object> template(String key, Map<?, ?> condition) {
    return Map.of("key", key, "name", "Name of " + key, "condition", condition);
  }
}
