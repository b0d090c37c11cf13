package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person does in a mailbox of the sandbox through a mail program. */
public final class GraphHand {

  private static final String CLIENT = "5a9d0c1e-2f64-4b7a-9c3e-7d1f0e6b8a42";

  private final String token;
  private final String mailbox;

  public GraphHand(UUID organization, String address) {
    this.mailbox = Sandbox.url() + "/v1.0/users/" + address;
    this.token =
        given()
            .formParams(
                Map.of(
                    "grant_type", "client_credentials",
                    "client_id", CLIENT,
                    "client_secret", "sandbox-client-secret",
                    "scope", "https://graph.microsoft.com/.default"))
            .post(Sandbox.url() + "/" + organization + "/oauth2/v2.0/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
  }

  /** Moves the message with that subject. */
  public void move(String fromFolder, String subject, String toFolder) {
    graph()
        .contentType("application/json")
        .body(Map.of("destinationId", toFolder))
        .post(mailbox + "/messages/" + message(fromFolder, subject) + "/move")
        .then()
        .statusCode(201);
  }

  /** Removes the message with that subject from the hidden folder for ever. */
  public void eraseHeld(String subject) {
    graph()
        .post(mailbox + "/messages/" + message(hiddenFolder(), subject) + "/permanentDelete")
        .then()
        .statusCode(204);
  }

  /** Removes the hidden folder. */
  public void deleteHiddenFolder() {
    graph().delete(mailbox + "/mailFolders/" + hiddenFolder()).then().statusCode(204);
  }

  private String hiddenFolder() {
    return first(
        graph().get(mailbox + "/mailFolders?includeHiddenFolders=true&$top=100").jsonPath(),
        "displayName",
        "Cloudward Quarantine");
  }

  private String message(String folder, String subject) {
    return first(
        graph().get(mailbox + "/mailFolders/" + folder + "/messages?$top=100").jsonPath(),
        "subject",
        subject);
  }

  private RequestSpecification graph() {
    return given().auth().oauth2(token).header("Prefer", "IdType=\"ImmutableId\"");
  }

  private static String first(JsonPath list, String property, String value) {
    List<String> values = list.getList("value." + property);
    return list.getString("value[" + values.indexOf(value) + "].id");
  }
}
