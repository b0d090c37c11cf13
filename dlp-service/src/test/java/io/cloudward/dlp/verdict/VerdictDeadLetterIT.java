package io.cloudward.dlp.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.messaging.deadletter.DeadLetter;
import io.cloudward.messaging.deadletter.DeadLetters;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.HeardEvent;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** I8: an item that could not be judged is judged by its content when an operator replays it. */
@QuarkusTest
@WithDlpService
class VerdictDeadLetterIT {

  private static final EventProbe VERDICTS = EventProbe.on("dlp.verdict");

  @Inject ContentStore store;

  @AfterEach
  void takeVerdictsAgain() throws SQLException {
    execute("drop trigger if exists refuse_verdicts on outbox_event");
  }

  @Test
  void keepsTheContentOfADeadLetterForItsReplay() throws SQLException, IOException {
    var play = new ItemPlay(Service.EXCHANGE_ONLINE, store);
    play.provision();
    var received = play.message("Card 4012 8888 8888 1881, please charge it.");
    refuseVerdicts();
    var event = UUID.randomUUID();

    play.say(event, received);
    var letter = awaitDeadLetter(event);

    assertThat(store.exists(play.tenant(), String.valueOf(received.item().sha256()))).isTrue();
    execute("drop trigger refuse_verdicts on outbox_event");
    deadLetters().replay(letter);
    assertThat(awaitVerdict(play, received).data().path("verdict").asText()).isEqualTo("SENSITIVE");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !store.exists(play.tenant(), String.valueOf(received.item().sha256())));
  }

  /** The database takes dead letters but no verdicts: a fault that is not its absence. */
  private static void refuseVerdicts() throws SQLException {
    execute(
        "create or replace function refuse() returns trigger language plpgsql as"
            + " $$ begin raise exception 'refused'; end $$");
    execute(
        "create trigger refuse_verdicts before insert on outbox_event for each row"
            + " when (new.topic = 'dlp.verdict') execute function refuse()");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestInfrastructure.superuser("dlp");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DeadLetter awaitDeadLetter(UUID event) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                deadLetters().list(List.of("dlq.dlp-service.connection.item")).stream()
                    .filter(letter -> event.toString().equals(letter.headers().get("ce_id")))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static HeardEvent awaitVerdict(ItemPlay play, ItemReceived received) {
    var itemId = received.item().itemId().toString();
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                VERDICTS.ofTenant(play.tenant()).stream()
                    .filter(said -> said.type().equals(VerdictEventTypes.DLP.name()))
                    .filter(said -> said.data().at("/item/itemId").asText().equals(itemId))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static DeadLetters deadLetters() {
    return new DeadLetters(TestInfrastructure.bootstrapServers());
  }
}
