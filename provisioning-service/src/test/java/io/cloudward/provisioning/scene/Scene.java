package io.cloudward.provisioning.scene;

import static io.restassured.RestAssured.given;

import io.cloudward.contracts.Service;
import io.cloudward.testing.security.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** One tenant with one organization, and what its administrator does. */
public final class Scene {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public final UUID tenant = UUID.randomUUID();
  public final UUID organization = UUID.randomUUID();
  public final String token = TestTokens.globalAdministrator(tenant);

  /** Verified, with licences for these services. */
  public UUID verified(Service... licensed) {
    return verified(organization, Instant.now().plusSeconds(1800), licensed);
  }

  public UUID verified(UUID anOrganization, Instant expiresAt, Service... licensed) {
    var services =
        Arrays.stream(Service.values())
            .map(
                service ->
                    "{\"service\":\"%s\",\"licensed\":%s}"
                        .formatted(service, List.of(licensed).contains(service)))
            .collect(Collectors.joining(","));
    var id = UUID.randomUUID();
    connectorSays(
        id,
        200,
        """
        {"id":"%s","organization":{"id":"%s","name":"Northwind Health","domains":["a.example"]},
         "account":{"userPrincipalName":"admin@a.example","roles":["Global Administrator"]},
         "services":[%s,{"service":"TEAMS","licensed":true}],"expiresAt":"%s"}
        """
            .formatted(id, anOrganization, services, expiresAt));
    return id;
  }

  /** What connector-service answers; status 0 answers after the time-out. */
  public void connectorSays(UUID verification, int status, String body) {
    var uri =
        URI.create(
            System.getProperty(ConnectorStandIn.URL)
                + "/api/connections/verifications/%s?%s&%d"
                    .formatted(verification, tenant, status));
    try {
      HTTP.send(
          HttpRequest.newBuilder(uri).PUT(HttpRequest.BodyPublishers.ofString(body)).build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A call as the tenant's administrator. */
  public RequestSpecification call() {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public Response submit(UUID verification, Service... services) {
    return call()
        .body(Map.of("verificationId", verification, "services", List.of(services)))
        .post("/api/provisioning/requests");
  }

  /** Submits with a fresh verification and expects success. */
  public UUID submitted(Service... services) {
    return UUID.fromString(
        submit(verified(services), services)
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getString("id"));
  }

  public Response task(UUID id) {
    return call().get("/api/provisioning/tasks/" + id);
  }

  public String taskState(UUID id) {
    return task(id).jsonPath().getString("state");
  }

  public void awaitTask(UUID id, String state) {
    Awaitility.await("task " + state)
        .atMost(Duration.ofSeconds(60))
        .until(() -> taskState(id), state::equals);
  }

  public String serviceState(Service service) {
    return call()
        .get("/api/provisioning/services")
        .jsonPath()
        .getString("items.find { it.service == '" + service + "' }.state");
  }

  public void awaitService(Service service, String state) {
    Awaitility.await(service + " " + state)
        .atMost(Duration.ofSeconds(60))
        .until(() -> serviceState(service), state::equals);
  }
}
