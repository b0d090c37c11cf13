package io.cloudward.quarantine.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.security.CurrentTenant;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Items that are built anew from the log come back, and nobody hears of them once more (I2). */
@QuarkusTest
@WithQuarantineService
class RebuildIT {

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());

  @Inject EntityManager entities;
  @Inject CurrentTenant tenant;

  @Test
  @ActivateRequestContext
  void saysNothingTwice() {
    var item = connector.message("Invoice");
    var taken = connector.quarantined(item, Instant.now().minusSeconds(5), "SPAM");
    var restored = Instant.now();
    connector.say(taken);
    connector.sayRestored(item, restored);
    client.awaitState(item.itemId(), "RELEASED");

    forgetItems();
    client.item(item.itemId()).statusCode(404);
    connector.say(taken);
    connector.sayRestored(item, restored);
    client.awaitState(item.itemId(), "RELEASED");

    assertThat(EventProbe.on("quarantine.item").ofTenant(connector.tenant()))
        .extracting(event -> event.type())
        .containsExactlyInAnyOrder(
            QuarantineEventTypes.ITEM_HELD.name(), QuarantineEventTypes.ITEM_RELEASED.name());
  }

  /** As an operator does before the events are read again. */
  private void forgetItems() {
    tenant.become(connector.tenant());
    int forgotten =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createNativeQuery("delete from quarantined_item where tenant_id = ?1")
                        .setParameter(1, connector.tenant())
                        .executeUpdate());
    assertThat(forgotten).isEqualTo(1);
  }
}
