package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.sandbox.microsoft365.samples.SampleMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SamplesIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void deliversEverySampleAndListsTheMailbox() {
    for (var name : SampleMail.NAMES) {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("name", name))
          .post("/control/mailboxes/{address}/samples", Northwind.ALICE)
          .then()
          .statusCode(200)
          .body("delivered", equalTo(1));
    }

    var lines =
        given()
            .queryParam("folder", "Inbox")
            .get("/control/mailboxes/{address}/messages", Northwind.ALICE)
            .asString()
            .lines()
            .toList();
    assertThat(lines).hasSize(SampleMail.NAMES.size());
    assertThat(lines).anyMatch(line -> line.contains("\"subject\":\"Urgent request\""));
    assertThat(lines).allMatch(line -> line.contains("\"folder\":\"Inbox\""));
    assertThat(String.join("", lines)).doesNotContain("AAMk").doesNotContain("AAkA");
  }

  @Test
  void uploadsSampleFiles() {
    for (var name : new String[] {"macro", "dlp", "clean", "eicar", "blocked"}) {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("name", name))
          .post("/control/drives/{owner}/samples", Northwind.ALICE)
          .then()
          .statusCode(200);
    }

    given()
        .get("/control/drives/{owner}/files", Northwind.ALICE)
        .then()
        .statusCode(200)
        // SHA-256 of the test file, as its publisher's sixty-eight bytes have it.
        .body(containsString("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"))
        .body(containsString("Forecast 2027.docm"));
  }

  @Test
  void saysWhatItDoesNotKnow() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("name", "nothing"))
        .post("/control/mailboxes/{address}/samples", Northwind.ALICE)
        .then()
        .statusCode(404)
        .body("error", equalTo("sample nothing does not exist"));
    given()
        .get("/control/mailboxes/{address}/messages", "nobody@northwind.example")
        .then()
        .statusCode(404)
        .body("error", equalTo("mailbox nobody@northwind.example does not exist"));
    given().get("/control/drives/{owner}/files", "Nowhere").then().statusCode(404);
  }
}
