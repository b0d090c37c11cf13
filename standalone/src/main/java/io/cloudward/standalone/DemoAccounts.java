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
import java.util.stream.Stream;

/** The accounts of the stand-ins, asked from their control endpoints; none if they do not tell. */
final class DemoAccounts {

  private static final String HEALTHY = "HEALTHY";
  private static final String ADMINISTRATOR = "Global Administrator";

  private DemoAccounts() {}

  /** Global administrators of the organizations in Microsoft 365 who play no failure. */
  static List<JsonObject> microsoft365(String url) {
    return accounts(url)
        .filter(account -> HEALTHY.equals(account.getString("scenario")))
        .filter(account -> account.getJsonArray("roles", new JsonArray()).contains(ADMINISTRATOR))
        .map(
            account ->
                StatusFile.credential(
                        account.getString("userPrincipalName"), account.getString("password"))
                    .put("organization", account.getString("organization")))
        .toList();
  }

  /** Users of the customers in the control panel. */
  static List<JsonObject> controlPanel(String url) {
    return accounts(url)
        .map(
            account ->
                StatusFile.credential(account.getString("email"), account.getString("password"))
                    .put("customer", account.getString("customer")))
        .toList();
  }

  private static Stream<JsonObject> accounts(String url) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/control/accounts"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200
          ? new JsonArray(response.body()).stream().map(DemoAccounts::object)
          : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Stream.empty();
    }
  }

  @SuppressWarnings("unchecked") // Vert.x gives nested objects as maps
  private static JsonObject object(Object value) {
    return value instanceof Map<?, ?> map
        ? new JsonObject((Map<String, Object>) map)
        : (JsonObject) value;
  }
}
