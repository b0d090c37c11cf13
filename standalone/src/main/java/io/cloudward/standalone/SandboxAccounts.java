package io.cloudward.standalone;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The administrators of the sandbox's organizations, asked from its control endpoint. */
final class SandboxAccounts {

  private static final String WANTED_ROLE = "Global Administrator";

  private final String url;

  SandboxAccounts(String url) {
    this.url = url;
  }

  /** Organization, user name and password of each; empty if the sandbox does not tell. */
  List<JsonObject> administrators() {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/control/accounts"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200
          ? new JsonArray(response.body())
              .stream()
                  .map(SandboxAccounts::object)
                  .filter(SandboxAccounts::isUsableAdministrator)
                  .map(SandboxAccounts::credential)
                  .toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  @SuppressWarnings("unchecked") // Vert.x gives nested objects as maps
  private static JsonObject object(Object value) {
    return value instanceof Map<?, ?> map
        ? new JsonObject((Map<String, Object>) map)
        : (JsonObject) value;
  }

  /** Others play a failure, such as a locked account; that is their scenario. */
  private static boolean isUsableAdministrator(JsonObject account) {
    return account.getString("scenario") == null
        && account.getJsonArray("roles", new JsonArray()).contains(WANTED_ROLE);
  }

  private static JsonObject credential(JsonObject account) {
    return StatusFile.credential(
            account.getString("userPrincipalName"), account.getString("password"))
        .put("organization", account.getValue("organization"));
  }
}
