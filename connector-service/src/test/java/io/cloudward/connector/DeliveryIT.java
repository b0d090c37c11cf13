package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.events.HeardEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I2: duplicated, reordered and broken events. */
@QuarkusTest
class DeliveryIT {

  private static final Service EXCHANGE = Service.EXCHANGE_ONLINE;

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void connectsOnceWhenTheRequestComesTwice() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    var submission = tenant.submit(organization.id(), verification, true, EXCHANGE);
    var event = submission.of(EXCHANGE);
    tenant.await("service-connected", 1);

    var id = UUID.randomUUID();
    tenant.say(id, event);
    tenant.say(id, event);
    drain(organization.id());

    assertThat(tenant.heard("service-connected")).hasSize(1);
    assertThat(tenant.heard("service-connection-started")).hasSize(1);
  }

  @Test
  void startsNothingForAnAttemptThatWasClosedBefore() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    var task = UUID.randomUUID();
    tenant.fail(organization.id(), EXCHANGE, task, 1);

    tenant.say(
        UUID.randomUUID(),
        TenantHand.request(organization.id(), verification, task, Instant.now()));
    drain(organization.id());

    assertThat(tenant.heard("service-connection-started"))
        .noneMatch(event -> event.data().path("taskId").asText().equals(task.toString()));
  }

  @Test
  void undoesAnAttemptThatFailedElsewhere() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    var submission = tenant.submit(organization.id(), verification, true, EXCHANGE);
    tenant.await("service-connected", 1);

    tenant.fail(organization.id(), EXCHANGE, submission.task(), 1);

    tenant.await("service-disconnected", 1);
    tenant.get("/api/connections/" + organization.id()).statusCode(404);
    assertThat(Sandbox.accounts(organization.id()))
        .noneMatch(name -> name.startsWith("cloudward-delegate@"));
  }

  @Test
  void ignoresARequestOlderThanTheDecisionThatStands() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, EXCHANGE);
    tenant.await("service-connected", 1);
    var old = Instant.now().minusSeconds(3600);

    tenant.say(
        UUID.randomUUID(),
        TenantHand.request(organization.id(), verification, UUID.randomUUID(), old));
    drain(organization.id());

    assertThat(tenant.heard("service-connection-started")).hasSize(1);
  }

  @Test
  void leavesWhenTheLastServiceIsGivenUp() {
    var organization = Sandbox.organization("hospital");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.values());
    tenant.await("service-connected", 3);

    tenant.deprovision(organization.id(), Service.values());

    tenant.await("service-disconnected", 3);
    tenant.get("/api/connections/" + organization.id()).statusCode(404);
    tenant.get("/api/connections").body("items.size()", equalTo(0));
    assertThat(Sandbox.accounts(organization.id()))
        .noneMatch(name -> name.startsWith("cloudward-delegate@"));
  }

  @Test
  void letsAnotherTenantHaveAnOrganizationThatLeft() {
    var organization = Sandbox.organization("small");
    tenant.submit(organization.id(), tenant.verified(organization.administrator()), true, EXCHANGE);
    tenant.await("service-connected", 1);
    try (var other = new TenantHand()) {
      other
          .verify(organization.administrator(), Sandbox.PASSWORD)
          .statusCode(422)
          .body("reason", equalTo("ORGANIZATION_UNAVAILABLE"));

      tenant.deprovision(organization.id(), EXCHANGE);
      tenant.await("service-disconnected", 1);

      other.verify(organization.administrator(), Sandbox.PASSWORD).statusCode(201);
    }
  }

  @Test
  void setsBrokenEventsAside() {
    var organization = UUID.randomUUID();
    var headers =
        EventSpeaker.headers(
            UUID.randomUUID(),
            EventTypes.SERVICE_PROVISION_REQUESTED.name(),
            EventTypes.SERVICE_PROVISION_REQUESTED.dataSchema().toString(),
            tenant.tenant,
            organization + "/EXCHANGE_ONLINE");

    tenant
        .speaker()
        .sayRaw(
            "provisioning.service",
            tenant.tenant + ":x",
            headers,
            "{\"taskId\":".getBytes(StandardCharsets.UTF_8));

    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> deadLetters() == 1);
  }

  /** Dead letters of this tenant; they are counted only, as their data fits no schema. */
  private int deadLetters() {
    List<HeardEvent> found = new ArrayList<>();
    EventProbe.on("dlq.connector-service.provisioning.service")
        .read(
            event -> {
              if (event.tenant().equals(tenant.tenant.toString())) {
                found.add(event);
              }
              return false;
            });
    return found.size();
  }

  /** When a later event of the same key was handled, all before it were. */
  private void drain(UUID organization) {
    tenant.deprovision(organization, EXCHANGE);
    tenant.await("service-disconnected", 1);
  }
}
