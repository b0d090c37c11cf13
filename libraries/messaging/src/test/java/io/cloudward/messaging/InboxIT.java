package io.cloudward.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudward.messaging.Sample.Note;
import io.cloudward.messaging.deadletter.DeadLetter;
import io.cloudward.messaging.deadletter.DeadLetters;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** I2, I3 and I9 of the consuming side. */
@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = Sample.DATABASE))
class InboxIT {

  private static final String DLQ = "dlq.sample-service.sample.note";

  @Inject NoteConsumer consumer;
  @Inject MeterRegistry registry;

  @Test
  void takesEffectOnceHoweverOftenAnEventIsDelivered() {
    UUID event = UUID.randomUUID();
    Note note = note("once");
    double before = duplicates();

    Sample.send(event, Sample.NOTE_WRITTEN.name(), note);
    Sample.send(event, Sample.NOTE_WRITTEN.name(), note);
    Sample.send(event, Sample.NOTE_WRITTEN.name(), note);

    awaitNote(note);
    await().untilAsserted(() -> assertThat(duplicates()).isEqualTo(before + 2));
    assertThat(consumer.callsFor(note)).isEqualTo(1);
  }

  @Test
  void leavesNoPartOfAFailedAttemptAndTriesAgain() {
    Note note = note("second try");
    consumer.failNext(note, 2);

    Sample.send(UUID.randomUUID(), Sample.NOTE_WRITTEN.name(), note);

    // A row left by a failed attempt would break the next one on the primary key.
    awaitNote(note);
    assertThat(consumer.callsFor(note)).isEqualTo(3);
  }

  @Test
  void setsAFailingEventAsideAndGoesOnAndTakesItsReplay() {
    UUID event = UUID.randomUUID();
    Note poison = note("poison");
    Note next = note("next");
    consumer.failNext(poison, 5);

    Sample.send(event, Sample.NOTE_WRITTEN.name(), poison);
    Sample.send(UUID.randomUUID(), Sample.NOTE_WRITTEN.name(), next);

    awaitNote(next);
    assertThat(notes(poison)).isZero();
    DeadLetter letter = awaitDeadLetter(event.toString());
    assertThat(letter.headers())
        .containsEntry("dead-letter-consumer", "sample.note")
        .containsEntry("dead-letter-reason", IllegalArgumentException.class.getName())
        .containsEntry("dead-letter-attempts", "5");

    deadLetters().replay(letter);

    awaitNote(poison);
  }

  @Test
  void setsARecordThatIsNoEventAsideAtOnce() {
    Note next = note("after garbage");
    UUID broken = UUID.randomUUID();
    Map<String, String> headers =
        EventHeaders.write(Sample.envelope(broken, Sample.NOTE_WRITTEN.name()));

    Sample.send(Map.of(EventHeaders.ID, "no-uuid"), "x".getBytes(StandardCharsets.UTF_8));
    Sample.send(headers, "{\"id\":".getBytes(StandardCharsets.UTF_8));
    Sample.send(UUID.randomUUID(), Sample.NOTE_WRITTEN.name(), next);

    awaitNote(next);
    assertThat(awaitDeadLetter("no-uuid").headers()).containsEntry("dead-letter-attempts", "1");
    assertThat(awaitDeadLetter(broken.toString()).headers())
        .containsEntry("dead-letter-attempts", "1");
  }

  @Test
  void skipsAndCountsATypeThatNobodyHears() {
    double before = registry.counter("inbox.skipped.events", "consumer", "sample.note").count();

    Sample.send(UUID.randomUUID(), "io.cloudward.sample.unheard.v1", note("unheard"));

    await()
        .untilAsserted(
            () ->
                assertThat(
                        registry.counter("inbox.skipped.events", "consumer", "sample.note").count())
                    .isEqualTo(before + 1));
  }

  @Test
  void waitsForADatabaseThatIsAwayAndGivesNothingUp() {
    Note note = note("through the outage");
    TestInfrastructure.postgres().kill();
    Sample.send(UUID.randomUUID(), Sample.NOTE_WRITTEN.name(), note);
    TestInfrastructure.postgres().start();

    awaitNote(note);
    assertThat(deadLetters().list(List.of(DLQ)))
        .noneMatch(letter -> new String(letter.data(), StandardCharsets.UTF_8).contains("outage"));
  }

  private static Note note(String text) {
    return new Note(UUID.randomUUID(), text);
  }

  private static long notes(Note note) {
    return Sample.count("select count(*) from note where id = '" + note.id() + "'");
  }

  private static void awaitNote(Note note) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(notes(note)).isEqualTo(1));
  }

  private static DeadLetter awaitDeadLetter(String eventId) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                deadLetters().list(List.of(DLQ)).stream()
                    .filter(letter -> eventId.equals(letter.headers().get(EventHeaders.ID)))
                    .findFirst(),
            java.util.Optional::isPresent)
        .orElseThrow();
  }

  private static DeadLetters deadLetters() {
    return new DeadLetters(TestInfrastructure.bootstrapServers());
  }

  private double duplicates() {
    return registry.counter("inbox.duplicate.events", "consumer", "sample.note").count();
  }
}
