package io.cloudward.threat.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.security.Permissions;
import io.cloudward.testing.security.TestTokens;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a threat policy may say; whatever is wrong is named before anything else is asked. */
@QuarkusTest
@WithThreatService
class ThreatPolicyContentIT {

  @ParameterizedTest
  @CsvSource({
    "EXCHANGE_ONLINE,REPLACE",
    "ONEDRIVE,TAG_SUBJECT",
    "ONEDRIVE,MOVE_TO_JUNK",
    "SHAREPOINT_ONLINE,MOVE_TO_JUNK"
  })
  void refusesActionsThatMakeNoSenseForTheService(String service, String action) {
    var malware = new HashMap<String, Object>();
    malware.put("enabled", true);
    malware.put("scanMessageBody", false);
    malware.put("predictive", true);
    malware.put("action", action);
    malware.put("unscannableAction", "PASS");
    if (service.equals("EXCHANGE_ONLINE")) {
      malware.put("appliesTo", "ALL_MESSAGES");
    }

    post(service, Map.of("malwareScanning", malware))
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].field", equalTo("malwareScanning.action"));
  }

  @Test
  void refusesSpamProtectionOfDrives() {
    var spam =
        Map.of(
            "enabled",
            true,
            "level",
            "LOW",
            "appliesTo",
            "ALL_MESSAGES",
            "passInternalSpam",
            false,
            "actions",
            Map.of());

    post("ONEDRIVE", Map.of("skipJunkEmail", true, "spamProtection", spam))
        .statusCode(400)
        .body("errors.field", hasItem("spamProtection"))
        .body("errors.field", hasItem("skipJunkEmail"))
        .body("errors.field", hasItem("spamProtection.actions.BEC"));
  }

  @Test
  void namesEveryWrongEntryOfLists() {
    var blocking =
        Map.of(
            "enabled",
            true,
            "appliesTo",
            "ALL_MESSAGES",
            "types",
            List.of("EXECUTABLE", "TOASTER"),
            "extensions",
            List.of("exe", ".EXE"),
            "names",
            List.of("ok*.txt", " "),
            "insideArchives",
            true,
            "action",
            "DELETE");

    post("EXCHANGE_ONLINE", Map.of("fileBlocking", blocking))
        .statusCode(400)
        .body("errors", hasSize(3))
        .body("errors.field", hasItem("fileBlocking.types[1]"))
        .body("errors.field", hasItem("fileBlocking.extensions[1]"))
        .body("errors.field", hasItem("fileBlocking.names[1]"));
  }

  @Test
  void demandsWhatAFilterCannotDoWithout() {
    post(
            "EXCHANGE_ONLINE",
            Map.of("webReputation", Map.of("enabled", true, "scanAttachments", true)))
        .statusCode(400)
        .body("errors.field", hasItem("webReputation.action"));
    post("EXCHANGE_ONLINE", Map.of("tag", "a\nb"))
        .statusCode(400)
        .body("errors.field", hasItem("tag"));
    post("EXCHANGE_ONLINE", Map.of("surprise", 1))
        .statusCode(400)
        .body("errors.field", hasItem("surprise"));
  }

  private static ValidatableResponse post(String service, Map<String, Object> content) {
    var body = new HashMap<>(content);
    body.put("organizationId", UUID.randomUUID());
    body.put("service", service);
    body.put("name", "Board");
    return given()
        .auth()
        .oauth2(TestTokens.session(UUID.randomUUID(), Permissions.THREAT_MANAGE))
        .contentType("application/json")
        .body(body)
        .post("/api/threat/policies")
        .then();
  }
}
