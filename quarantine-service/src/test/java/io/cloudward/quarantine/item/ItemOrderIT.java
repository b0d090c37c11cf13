package io.cloudward.quarantine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the order and repetition of what connector-service tells, the item is the same (I2). */
@QuarkusTest
@WithQuarantineService
class ItemOrderIT {

  private static final long SEED = 20_261_123;
  private static final int HISTORIES = 12;

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());

  @Test
  void endsInTheSameItemAndSaysEachThingOnce() {
    var random = new Random(SEED);
    List<ItemDescription> items = new ArrayList<>();
    for (int history = 0; history < HISTORIES; history++) {
      var item = connector.message("Invoice " + history);
      items.add(item);
      var lines = lines(item);
      Collections.shuffle(lines, random);
      lines.forEach(Runnable::run);
    }

    for (var item : items) {
      client.awaitState(item.itemId(), "RELEASED");
      client
          .item(item.itemId())
          .body("release.place", equalTo("Inbox"))
          .body("release.identical", equalTo(true))
          .body("categories[0]", equalTo("SPAM"))
          .body("failure", nullValue());
    }
    var held = QuarantineEventTypes.ITEM_HELD.name();
    var released = QuarantineEventTypes.ITEM_RELEASED.name();
    assertThat(EventProbe.on("quarantine.item").await(connector.tenant(), held, HISTORIES))
        .hasSize(HISTORIES);
    assertThat(EventProbe.on("quarantine.item").await(connector.tenant(), released, HISTORIES))
        .hasSize(HISTORIES);
  }

  /** Each fact twice, as events of their own: what the inbox cannot know to be the same. */
  private List<Runnable> lines(ItemDescription item) {
    var taken = connector.quarantined(item, Instant.now().minusSeconds(5), "SPAM");
    var restored = Instant.now();
    List<Runnable> lines = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      lines.add(() -> connector.say(taken));
      lines.add(() -> connector.sayRestored(item, restored));
      lines.add(() -> connector.sayRestoreFailed(item, restored.minusSeconds(1), true));
    }
    return lines;
  }
}
