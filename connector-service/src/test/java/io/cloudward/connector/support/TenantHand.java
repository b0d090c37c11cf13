package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.events.HeardEvent;
import io.cloudward.testing.security.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What a tenant and provisioning-service do to the connector. */
public final class TenantHand implements AutoCloseable {

  private static final Actor ACTOR =
      new Actor(Actor.Kind.ADMINISTRATOR, UUID.randomUUID().toString(), "olivia");

  public final UUID tenant = UUID.randomUUID();
  private final EventSpeaker speaker = new EventSpeaker();
  private final EventProbe probe = EventProbe.on("connection.service");
  private final EventProbe items = EventProbe.on("connection.item");

  public String token() {
    return TestTokens.globalAdministrator(tenant);
  }

  public ValidatableResponse verify(String username, String password) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("application/json")
        .body(Map.of("username", username, "password", password))
        .post("/api/connections/verifications")
        .then();
  }

  public UUID verified(String username) {
    return UUID.fromString(verify(username, Sandbox.PASSWORD).statusCode(201).extract().path("id"));
  }

  public ValidatableResponse get(String path) {
    return given().auth().oauth2(token()).get(path).then();
  }

  public Submission submit(UUID organization, UUID verification, boolean promote, Service... list) {
    var task = UUID.randomUUID();
    Map<Service, ServiceProvisionRequested> events = new HashMap<>();
    for (var service : list) {
      var event =
          new ServiceProvisionRequested(
              task,
              1,
              organization,
              "Organization",
              service,
              List.of(list),
              verification,
              promote,
              ACTOR,
              Instant.now());
      events.put(service, event);
      say(UUID.randomUUID(), event);
    }
    return new Submission(task, events);
  }

  /** A request of a chosen task that was submitted at a chosen time. */
  public static ServiceProvisionRequested request(
      UUID organization, UUID verification, UUID task, Instant requestedAt) {
    return new ServiceProvisionRequested(
        task,
        1,
        organization,
        "Organization",
        Service.EXCHANGE_ONLINE,
        List.of(Service.EXCHANGE_ONLINE),
        verification,
        true,
        ACTOR,
        requestedAt);
  }

  public void say(UUID id, ServiceProvisionRequested event) {
    speaker.say(
        id,
        EventTypes.SERVICE_PROVISION_REQUESTED,
        tenant,
        event.organizationId() + "/" + event.service(),
        event);
  }

  public void fail(UUID organization, Service service, UUID task, int attempt) {
    speaker.say(
        EventTypes.PROVISIONING_FAILED,
        tenant,
        organization + "/" + service,
        new ProvisioningFailed(
            task, attempt, organization, service, "TIMED_OUT", "Retry.", Instant.now()));
  }

  public UUID deprovision(UUID organization, Service... services) {
    var task = UUID.randomUUID();
    for (var service : services) {
      speaker.say(
          EventTypes.SERVICE_DEPROVISION_REQUESTED,
          tenant,
          organization + "/" + service,
          new ServiceDeprovisionRequested(
              task,
              organization,
              "Organization",
              service,
              List.of(services),
              ACTOR,
              Instant.now()));
    }
    return task;
  }

  public EventSpeaker speaker() {
    return speaker;
  }

  public List<HeardEvent> await(String fact, int count) {
    return Awaitility.await(count + " × " + fact)
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(300))
        .until(() -> heard(fact), heard -> heard.size() >= count);
  }

  public List<HeardEvent> heard(String fact) {
    return probe.ofTenant(tenant).stream().filter(e -> e.type().equals(type(fact))).toList();
  }

  /**
   * What was said of the tenant's items; what a killed relay said again, under the same id, once.
   */
  public <T> List<T> items(String fact, Class<T> payload) {
    Set<String> known = new HashSet<>();
    return items.ofTenant(tenant).stream()
        .filter(event -> event.type().equals(type(fact)))
        .filter(event -> known.add(event.attribute("id")))
        .map(
            event ->
                EventJson.read(event.data().toString().getBytes(StandardCharsets.UTF_8), payload))
        .toList();
  }

  /** Audit entries of a tenant. */
  public static List<HeardEvent> audit(UUID tenant, int count) {
    return EventProbe.on("connection.audit")
        .await(tenant, "io.cloudward.connection.audit-recorded.v1", count);
  }

  private static String type(String fact) {
    return "io.cloudward.connection." + fact + ".v1";
  }

  @Override
  public void close() {
    speaker.close();
  }

  public record Submission(UUID task, Map<Service, ServiceProvisionRequested> events) {

    public ServiceProvisionRequested of(Service service) {
      return Objects.requireNonNull(events.get(service));
    }
  }
}
