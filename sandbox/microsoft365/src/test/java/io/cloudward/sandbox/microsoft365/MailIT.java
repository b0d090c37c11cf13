package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailIT {
  private static final String IMMUTABLE = "IdType=\"ImmutableId\"";
  private static final String INBOX = "/users/alice@northwind.example/mailFolders/inbox/messages";
  private static final String MESSAGE = "/users/alice@northwind.example/messages/{id}";

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void keepsMimeByteForByteAndShowsWhatIsInIt() {
    var mime = Mail.withAttachment("Quarterly figures é");
    Mail.deliver(mime);

    var message =
        app()
            .queryParam("$expand", "attachments")
            .get(INBOX)
            .then()
            .statusCode(200)
            .body("value", hasSize(1))
            .body("value[0].subject", equalTo("Quarterly figures é"))
            .body("value[0].from.emailAddress.address", equalTo("bob@partner.example"))
            .body("value[0].hasAttachments", equalTo(true))
            .body("value[0].isRead", equalTo(false))
            .body("value[0].body.content", containsString("Please see"))
            .body("value[0].attachments[0].name", equalTo("figures.csv"))
            .extract();
    String id = message.path("value[0].id");
    String attachment = message.path("value[0].attachments[0].id");

    assertThat(app().get(MESSAGE + "/$value", id).asByteArray()).isEqualTo(mime);
    assertThat(app().get(MESSAGE + "/attachments/{a}/$value", id, attachment).asString())
        .isEqualTo("a;b\n1;2\n");
  }

  @Test
  void movesMessagesWithIdsThatStayOrChange() {
    Mail.deliver(Mail.plain("Move me"));
    String stable = app().header("Prefer", IMMUTABLE).get(INBOX).path("value[0].id");
    String changing = app().get(INBOX).path("value[0].id");

    var moved =
        app()
            .header("Prefer", IMMUTABLE)
            .body(Map.of("destinationId", "junkemail"))
            .post(MESSAGE + "/move", stable)
            .then()
            .statusCode(201)
            .extract();

    assertThat(moved.<String>path("id")).isEqualTo(stable);
    app().get(MESSAGE, stable).then().statusCode(200);
    app().get(MESSAGE, changing).then().statusCode(404);
    app().get(INBOX).then().body("value", hasSize(0));
  }

  @Test
  void tellsInADeltaFeedWhatCameChangedAndWent() {
    Mail.deliver(Mail.plain("one"));
    Mail.deliver(Mail.plain("two"));
    var first = delta(app().header("Prefer", IMMUTABLE + ",odata.maxpagesize=1").get(url("")));
    var second = delta(app().header("Prefer", IMMUTABLE).get(first.next()));
    assertThat(first.subjects()).containsExactly("one");
    assertThat(second.subjects()).containsExactly("two");
    var link = second.delta();
    assertThat(delta(app().get(link)).subjects()).isEmpty();

    String one = first.ids().getFirst();
    app().body(Map.of("isRead", true)).patch(MESSAGE, one).then().statusCode(200);
    String two = second.ids().getFirst();
    app().delete(MESSAGE, two).then().statusCode(204);
    Mail.deliver(Mail.plain("three"));

    var changes = app().header("Prefer", IMMUTABLE).get(link).then().extract();
    assertThat(changes.<List<String>>path("value.findAll{it.subject}.subject"))
        .containsExactly("one", "three");
    assertThat(changes.<List<String>>path("value.findAll{it['@removed']}.id")).containsExactly(two);
  }

  @Test
  void losesDeltaTokensWhenTold() {
    var link = delta(app().get(url(""))).delta();
    Northwind.fault("delta-expired", Map.of("enabled", true));

    app().get(link).then().statusCode(410).body("error.code", equalTo("SyncStateNotFound"));

    Northwind.fault("delta-expired", Map.of("enabled", false));
    app().get(link).then().statusCode(200);
  }

  @Test
  void hidesFoldersThatWereMadeHidden() {
    var folders = "/users/alice@northwind.example/mailFolders";
    var body = Map.of("displayName", "Held", "isHidden", true);
    String id = app().body(body).post(folders).then().statusCode(201).extract().path("id");

    app().body(body).post(folders).then().statusCode(409);
    assertThat(app().get(folders).<List<String>>path("value.displayName"))
        .contains("Inbox")
        .doesNotContain("Held", "Deletions");
    assertThat(
            app()
                .queryParam("includeHiddenFolders", true)
                .get(folders)
                .<List<String>>path("value.displayName"))
        .contains("Held");
    app()
        .body(Map.of("displayName", "Inner"))
        .post(folders + "/{id}/childFolders", id)
        .then()
        .statusCode(201);
    app().get(folders + "/{id}", id).then().body("childFolderCount", equalTo(1));
    app().delete(folders + "/{id}", id).then().statusCode(204);
    app().get(folders + "/{id}", id).then().statusCode(404);
  }

  @Test
  void changesTheSubjectInTheMimeToo() {
    Mail.deliver(Mail.plain("Hello"));
    String id = app().get(INBOX).path("value[0].id");
    String etag = app().get(MESSAGE, id).path("'@odata.etag'");

    app()
        .header("If-Match", etag)
        .body(Map.of("subject", "[Suspicious] Hello ü"))
        .patch(MESSAGE, id)
        .then()
        .statusCode(200)
        .body("subject", equalTo("[Suspicious] Hello ü"));

    var mime = app().get(MESSAGE + "/$value", id).asString();
    assertThat(mime).contains("Subject: =?").contains("From: Bob").endsWith("Text\r\n");
    app()
        .header("If-Match", etag)
        .body(Map.of("isRead", true))
        .patch(MESSAGE, id)
        .then()
        .statusCode(412);
  }

  @Test
  void createsDraftsFromMimeAndSendsMailInsideTheOrganization() {
    var mime = Base64.getEncoder().encodeToString(Mail.plain("From MIME"));
    given()
        .header("Authorization", "Bearer " + Northwind.applicationToken(Northwind.ID))
        .contentType("text/plain")
        .body(mime)
        .post("/v1.0/users/alice@northwind.example/messages")
        .then()
        .statusCode(201)
        .body("isDraft", equalTo(true));

    var to = Map.of("emailAddress", Map.of("address", "alice@northwind.example"));
    var message =
        Map.of(
            "subject",
            "Lunch",
            "body",
            Map.of("contentType", "Text", "content", "Noon?"),
            "toRecipients",
            List.of(to));
    app()
        .body(Map.of("message", message))
        .post("/users/admin@northwind.example/sendMail")
        .then()
        .statusCode(202);

    app().get(INBOX).then().body("value.subject", equalTo(List.of("Lunch")));
    app()
        .queryParam("$filter", "subject eq 'Lunch'")
        .get("/users/admin@northwind.example/mailFolders/sentitems/messages")
        .then()
        .body("value", hasSize(1));
  }

  @Test
  void findsMessagesByFilterAndExtendedProperty() {
    Mail.deliver(Mail.plain("one"));
    Mail.deliver(Mail.plain("two"));
    var property = "String {00020386-0000-0000-C000-000000000046} Name Cloudward";
    String id = app().get(INBOX).path("value[0].id");
    var wanted = List.of(Map.of("id", property, "value", "held"));
    app()
        .body(Map.of("singleValueExtendedProperties", wanted))
        .patch(MESSAGE, id)
        .then()
        .statusCode(200);

    app()
        .queryParam("$expand", "singleValueExtendedProperties($filter=id eq '" + property + "')")
        .queryParam("$select", "id,subject")
        .get(MESSAGE, id)
        .then()
        .body("singleValueExtendedProperties[0].value", equalTo("held"));
    app()
        .queryParam("$filter", "internetMessageId eq '<one@partner.example>'")
        .get("/users/alice@northwind.example/messages")
        .then()
        .body("value.subject", equalTo(List.of("one")));
  }

  private static RequestSpecification app() {
    return graph(Northwind.applicationToken(Northwind.ID));
  }

  private static String url(String query) {
    return Northwind.url("/v1.0" + INBOX + "/delta" + query);
  }

  private record Page(String next, String delta, List<String> subjects, List<String> ids) {}

  private static Page delta(Response response) {
    response.then().statusCode(200);
    return new Page(
        String.valueOf(response.<String>path("'@odata.nextLink'")),
        String.valueOf(response.<String>path("'@odata.deltaLink'")),
        response.path("value.subject"),
        response.path("value.id"));
  }
}
