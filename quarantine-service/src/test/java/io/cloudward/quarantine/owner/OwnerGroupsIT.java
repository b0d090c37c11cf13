package io.cloudward.quarantine.owner;

import static org.hamcrest.Matchers.equalTo;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.policy.testing.ProvisioningPlay;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies whose targets are groups concern the members of those groups. */
@QuarkusTest
@WithQuarantineService
class OwnerGroupsIT {

  private static final String SALES = "11111111-aaaa-4bbb-8ccc-000000000001";
  private static final String LEGAL = "11111111-aaaa-4bbb-8ccc-000000000002";
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private final ProvisioningPlay provisioning = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
  private final ConnectorPlay connector =
      new ConnectorPlay(provisioning.tenant(), provisioning.organization());
  private final QuarantineClient client = new QuarantineClient(connector.tenant());

  @BeforeEach
  void provision() {
    var task = UUID.randomUUID();
    try (var speaker = new EventSpeaker()) {
      provisioning.requested(task, 1, 0).say(speaker);
      provisioning.completed(task, 1, 5).say(speaker);
    }
    var _ =
        EventProbe.on("quarantine.policy")
            .await(connector.tenant(), "io.cloudward.quarantine.policies-enabled.v1", 1);
    client
        .call()
        .body(
            """
            {"organizationId": "%s", "service": "EXCHANGE_ONLINE", "name": "Sales",
             "priority": 1, "enabled": true, "retentionDays": 3,
             "targets": {"all": false, "included": ["%s"], "excluded": []}}
            """
                .formatted(provisioning.organization(), SALES))
        .post("/api/quarantine/policies")
        .then()
        .statusCode(201);
  }

  @Test
  void keepsWhatWasTakenFromMembersAsTheGroupsPolicySays() {
    var item = connector.message("Offer");
    connector.sayReceived(item, NOW, LEGAL, SALES);

    takenAndKeptFor(item, 3);
  }

  @Test
  void leavesOthersToTheDefaultPolicy() {
    var item = connector.message("Offer");
    connector.sayReceived(item, NOW, LEGAL);

    takenAndKeptFor(item, 30);
  }

  @Test
  void believesTheLatestWordWhateverTheOrder() {
    var item = connector.message("Offer");
    connector.sayReceived(item, NOW.plusSeconds(60), LEGAL);
    connector.sayReceived(item, NOW, SALES);

    takenAndKeptFor(item, 30);
  }

  private void takenAndKeptFor(ItemDescription item, int days) {
    connector.say(connector.quarantined(item, NOW.plusSeconds(120), "SPAM"));
    client.await(
        item.itemId(), "expiresAt", NOW.plusSeconds(120).plus(Duration.ofDays(days)).toString());
    client.item(item.itemId()).body("title", equalTo("Offer"));
  }
}
