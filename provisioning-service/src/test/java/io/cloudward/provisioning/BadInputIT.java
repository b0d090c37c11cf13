package io.cloudward.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.scene.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I9: malformed input is answered with a problem that says what is wrong, never with a 5xx. */
@QuarkusTest
class BadInputIT {

  private static final String REQUESTS = "/api/provisioning/requests";
  private static final String ID = "0191c7a0-0000-7000-8000-000000000001";

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "services | {'verificationId':'" + ID + "'}",
        "services | {'verificationId':'" + ID + "','services':null}",
        "services | {'verificationId':'" + ID + "','services':[]}",
        "services | {'verificationId':'" + ID + "','services':'EXCHANGE_ONLINE'}",
        "services | {'verificationId':'" + ID + "','services':{}}",
        "services[0] | {'verificationId':'" + ID + "','services':['TEAMS']}",
        "services[0] | {'verificationId':'" + ID + "','services':[1]}",
        "services[0] | {'verificationId':'" + ID + "','services':['']}",
        "services[0] | {'verificationId':'" + ID + "','services':[['ONEDRIVE']]}",
        "services[0] | {'verificationId':'" + ID + "','services':['exchange_online\\u0001']}",
        "services | {'verificationId':'" + ID + "','services':['ONEDRIVE','ONEDRIVE']}",
        "verificationId | {'services':['ONEDRIVE']}",
        "verificationId | {'verificationId':null,'services':['ONEDRIVE']}",
        "verificationId | {'verificationId':'','services':['ONEDRIVE']}",
        "verificationId | {'verificationId':'no uuid','services':['ONEDRIVE']}",
        "verificationId | {'verificationId':7,'services':['ONEDRIVE']}",
        "verificationId | {'verificationId':['" + ID + "'],'services':['ONEDRIVE']}",
        "verificationId | {'verificationId':'\\u0000','services':['ONEDRIVE']}",
        "promoteDelegateAccounts | {'verificationId':'"
            + ID
            + "','services':['ONEDRIVE'],'promoteDelegateAccounts':'yes'}",
        "promoteDelegateAccounts | {'verificationId':'"
            + ID
            + "','services':['ONEDRIVE'],'promoteDelegateAccounts':1}",
        "password | {'verificationId':'" + ID + "','services':['ONEDRIVE'],'password':'x'}",
      })
  void namesTheMemberThatIsWrong(String field, String body) {
    scene
        .call()
        .body(body.replace('\'', '"'))
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .contentType(startsWith("application/problem+json"))
        .body("errors.field", hasItem(startsWith(field)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "\"x\"", "{", "{\"services\":", "\u0000", "{}{}"})
  void refusesBodiesThatAreNoObject(String body) {
    scene
        .call()
        .body(body)
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .contentType(startsWith("application/problem+json"));
  }

  @Test
  void refusesTenThousandServices() {
    var body =
        "{\"verificationId\":\"%s\",\"services\":%s}"
            .formatted(ID, Collections.nCopies(10_000, "\"ONEDRIVE\""));
    scene
        .call()
        .body(body)
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(equalTo("services")));
  }

  @Test
  void refusesOversizedBodiesAndOtherContentTypes() {
    scene
        .call()
        .body("{\"verificationId\":\"" + "x".repeat(2_000_000) + "\"}")
        .post(REQUESTS)
        .then()
        .statusCode(413);
    for (String type : List.of("text/plain", "application/octet-stream")) {
      assertThat(
              scene
                  .call()
                  .contentType(type)
                  .body(new byte[] {'{', '}'})
                  .post(REQUESTS)
                  .statusCode())
          .as(type)
          .isEqualTo(415);
    }
    scene.call().put(REQUESTS).then().statusCode(405);
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0",
    "limit,201",
    "limit,-1",
    "limit,1e3",
    "limit,ten",
    "limit,99999999999999999999",
    "cursor,x",
    "cursor,AAAA",
    "cursor,%%%",
    "state,DONE",
    "state,completed"
  })
  void namesTheParameterThatIsWrong(String name, String value) {
    scene
        .call()
        .queryParam(name, value)
        .get("/api/provisioning/tasks")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "0191c7a0", "'; drop table task; --", "\u0007"})
  void refusesOrganizationIdsThatAreNone(String id) {
    scene
        .call()
        .queryParam("organizationId", id)
        .get("/api/provisioning/services")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("organizationId"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/provisioning/tasks/x",
        "/api/provisioning/tasks/%00",
        "/api/provisioning/tasks/" + ID,
        "/api/provisioning/tasks/" + ID + "/nothing",
        "/api/provisioning/nothing"
      })
  void answersUnknownAddressesWithNotFound(String path) {
    scene.call().urlEncodingEnabled(false).get(path).then().statusCode(404);
  }

  @Test
  void refusesServicesThatAreNone() {
    for (String path :
        List.of("x/ONEDRIVE", UUID.randomUUID() + "/TEAMS", UUID.randomUUID() + "/")) {
      assertThat(scene.call().delete("/api/provisioning/services/" + path).statusCode())
          .as(path)
          .isIn(404, 405);
    }
    for (Service service : Service.values()) {
      scene
          .call()
          .delete("/api/provisioning/services/" + UUID.randomUUID() + "/" + service)
          .then()
          .statusCode(404);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "services | {'services':[]}",
        "services[0] | {'services':['TEAMS']}",
        "services | {'services':['ONEDRIVE','ONEDRIVE']}",
        "verificationId | {'verificationId':'x'}",
        "attempt | {'attempt':7}"
      })
  void namesTheMemberOfARetryThatIsWrong(String field, String body) {
    scene
        .call()
        .body(body.replace('\'', '"'))
        .post("/api/provisioning/tasks/" + ID + "/retries")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(startsWith(field)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "99999999999999999999"})
  void refusesEventIdsThatWereNeverGiven(String id) {
    scene
        .call()
        .header("Last-Event-ID", id)
        .get("/api/provisioning/tasks/stream")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("Last-Event-ID"));
  }
}
