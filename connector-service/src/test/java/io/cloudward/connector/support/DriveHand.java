package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;

/** What happens in a drive of the sandbox, and what its owner sees there. */
public record DriveHand(UUID organization, String owner) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Somebody saves a file. */
  public void upload(String path, byte[] content) {
    given()
        .contentType("application/octet-stream")
        .body(content)
        .put(url() + "/" + path)
        .then()
        .statusCode(200);
  }

  /** Every file of the drive, those in the recycle bin included. */
  public List<JsonNode> files() {
    return given().get(url()).asString().lines().map(DriveHand::read).toList();
  }

  /** The files whose names begin so. */
  public List<JsonNode> named(String start) {
    return files().stream().filter(f -> f.path("name").asText().startsWith(start)).toList();
  }

  private String url() {
    return Sandbox.url() + "/control/organizations/" + organization + "/drives/" + owner + "/files";
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
