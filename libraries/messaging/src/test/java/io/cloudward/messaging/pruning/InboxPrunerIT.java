package io.cloudward.messaging.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.messaging.NoteConsumer;
import io.cloudward.messaging.Sample;
import io.cloudward.messaging.Sample.Note;
import io.cloudward.messaging.deadletter.DeadLetter;
import io.cloudward.messaging.deadletter.DeadLetters;
import io.cloudward.messaging.inbox.LateEventException;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * I2 when handled events are forgotten: what comes again has no second effect. The longest sending
 * time is one second here.
 */
@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = Sample.DATABASE))
class InboxPrunerIT {

  private static final String DLQ = "dlq.sample-service.sample.note";

  @Inject NoteConsumer consumer;
  @Inject InboxPruner pruner;

  @BeforeEach
  void beginWithoutFloors() {
    Sample.change("delete from inbox_floor");
  }

  @Test
  void forgetsWhatWasHandledLongAgoAndKeepsTheRest() throws Exception {
    UUID old = handled(note("old"));
    UUID fresh = handled(note("fresh"));
    age(fresh, -1);

    awaitPruned(old);

    assertThat(rows(fresh)).isEqualTo(1);
  }

  @Test
  void takesNoEffectWhenTheLogIsReadFromItsBeginning() throws Exception {
    Note note = note("read again");
    UUID event = handled(note);
    awaitPruned(event);

    // What a group gets that lost its position.
    TopicLog.records(Sample.NOTES.name(), event.toString()).forEach(consumer::consume);

    assertThat(consumer.callsFor(note)).isEqualTo(1);
  }

  @Test
  void takesEffectAgainWhenAnOperatorForgetsRowsAndFloors() throws Exception {
    Note note = note("rebuilt");
    UUID event = handled(note);
    awaitPruned(event);

    Sample.change("delete from inbox_floor");
    Sample.change("delete from note where id = '" + note.id() + "'");
    TopicLog.records(Sample.NOTES.name(), event.toString()).forEach(consumer::consume);

    assertThat(consumer.callsFor(note)).isEqualTo(2);
  }

  @Test
  void setsASecondSendingAsideThatComesAfterPruning() throws Exception {
    Note note = note("sent twice");
    UUID event = handled(note);
    awaitPruned(event);

    Sample.send(event, note);

    assertThat(awaitDeadLetter(event).headers())
        .containsEntry("dead-letter-reason", LateEventException.class.getName());
    assertThat(consumer.callsFor(note)).isEqualTo(1);
  }

  @Test
  void takesALateEventWhenAnOperatorReplaysItAndRemembersThat() throws Exception {
    Note note = note("sent once, late");
    UUID event = UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(8)));
    Sample.send(event, note);
    DeadLetter letter = awaitDeadLetter(event);
    deadLetters().replay(letter);
    awaitNote(note);
    age(event, 15);
    awaitPruned(handled(note("so that something goes")));

    deadLetters().replay(letter);

    await().until(() -> TopicLog.records(letter.replayTopic(), event.toString()).size() == 2);
    TopicLog.records(letter.replayTopic(), event.toString()).forEach(consumer::consume);
    assertThat(rows(event)).isEqualTo(1);
    assertThat(consumer.callsFor(note)).isEqualTo(1);
  }

  @Test
  void keepsEverythingWhileAConsumerIsFarBehind() throws Exception {
    UUID old = handled(note("kept"));
    CountDownLatch release = new CountDownLatch(1);
    Note slow = note("slow");
    consumer.hold(slow, release);
    Sample.send(UuidCreator.getTimeOrderedEpoch(), slow);
    await().until(() -> consumer.callsFor(slow) == 1);

    await()
        .pollDelay(Duration.ofSeconds(3))
        .untilAsserted(() -> assertThat(pruner.prune(Instant.now())).isZero());
    assertThat(rows(old)).isEqualTo(1);

    release.countDown();
    awaitPruned(old);
  }

  @Test
  void goesOnAfterDyingInTheMiddle() throws Exception {
    Note note = note("through the crash");
    UUID event = handled(note);
    Sample.change(
        "insert into inbox_message (consumer, event_id) select 'filler', gen_random_uuid()"
            + " from generate_series(1, 30000)");
    Sample.change("update inbox_message set handled_at = now() - interval '16 days'");
    await().until(this::tryToPruneUntilKilled);
    TestInfrastructure.postgres().start();

    await()
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              pruner.prune(Instant.now());
              assertThat(aged()).isZero();
            });
    TopicLog.records(Sample.NOTES.name(), event.toString()).forEach(consumer::consume);

    assertThat(consumer.callsFor(note)).isEqualTo(1);
  }

  /** Kills the database while rows are going; true once that has happened. */
  private boolean tryToPruneUntilKilled() {
    long before = aged();
    CompletableFuture<Void> pruning =
        CompletableFuture.runAsync(
            () -> {
              try {
                pruner.prune(Instant.now());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    await().until(() -> pruning.isDone() || aged() < before);
    if (aged() == before) {
      return false;
    }
    TestInfrastructure.postgres().kill();
    await().until(pruning::isDone);
    return true;
  }

  private UUID handled(Note note) {
    UUID event = UuidCreator.getTimeOrderedEpoch();
    Sample.send(event, note);
    awaitNote(note);
    return event;
  }

  /** What was sent is of the past after a second, and forgotten two seconds later. */
  private void awaitPruned(UUID event) {
    await()
        .untilAsserted(
            () -> {
              pruner.prune(Instant.now());
              assertThat(rows(event)).isZero();
            });
  }

  private static void age(UUID event, int days) {
    Sample.change(
        "update inbox_message set handled_at = now() - interval '%d days' where event_id = '%s'"
            .formatted(days, event));
  }

  private static long aged() {
    return Sample.count(
        "select count(*) from inbox_message where handled_at < now() - interval '14 days' and not replayed");
  }

  private static long rows(UUID event) {
    return Sample.count("select count(*) from inbox_message where event_id = '" + event + "'");
  }

  private static Note note(String text) {
    return new Note(UUID.randomUUID(), text);
  }

  private static void awaitNote(Note note) {
    await()
        .ignoreExceptions()
        .until(() -> Sample.count("select count(*) from note where id = '" + note.id() + "'") == 1);
  }

  private static DeadLetter awaitDeadLetter(UUID event) {
    return await()
        .until(
            () ->
                deadLetters().list(List.of(DLQ)).stream()
                    .filter(one -> event.toString().equals(one.headers().get(EventHeaders.ID)))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }

  private static DeadLetters deadLetters() {
    return new DeadLetters(TestInfrastructure.bootstrapServers());
  }
}
