package io.cloudward.quarantine;

import static io.restassured.RestAssured.given;

import io.cloudward.testing.security.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Calls the service as an administrator of one tenant. */
public final class QuarantineClient {

  private final UUID tenant;

  /** An administrator of {@code tenant}. */
  public QuarantineClient(UUID tenant) {
    this.tenant = tenant;
  }

  /** A call that may change things. */
  public RequestSpecification call() {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, "quarantine:view", "quarantine:manage"))
        .contentType("application/json");
  }

  /** Items by filters, given as name and value in turn. */
  public ValidatableResponse items(String... parameters) {
    var call = call();
    for (int i = 0; i < parameters.length; i += 2) {
      call.queryParam(parameters[i], parameters[i + 1]);
    }
    return call.get("/api/quarantine/items").then();
  }

  /** One item. */
  public ValidatableResponse item(UUID id) {
    return call().get("/api/quarantine/items/" + id).then();
  }

  /** A command about one item. */
  public ValidatableResponse post(UUID id, String command) {
    return call().post("/api/quarantine/items/" + id + "/" + command).then();
  }

  /** Waits until an item shows this state. */
  public void awaitState(UUID id, String state) {
    await(id, "state", state);
  }

  /** Waits until a member of an item has this value. */
  public void await(UUID id, String member, String value) {
    Awaitility.await(member + " = " + value)
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              var answer = item(id).extract();
              return answer.statusCode() == 200 && value.equals(answer.path(member));
            });
  }

  /** Waits until so many items are there. */
  public void awaitItems(int count) {
    Awaitility.await(count + " items")
        .atMost(Duration.ofSeconds(60))
        .until(() -> items("limit", "200").extract().<Integer>path("items.size()") == count);
  }
}
