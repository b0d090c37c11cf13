package io.cloudward.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The six outbox rules, and I3 of the speaking side. */
@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "sample"))
class OutboxIT {

  private static final UUID TENANT = UUID.randomUUID();
  private static final EventType<Told> TOLD =
      new EventType<>(
          "io.cloudward.sample.told.v1",
          Topic.kept("sample.note", "sample-service", Duration.ofDays(1)),
          URI.create("https://cloudward.io/schemas/sample/told.v1.schema.json"),
          Told.class);

  @Inject Outbox outbox;
  @Inject RelayConnectionFactory connections;
  @Inject MeterRegistry registry;

  record Told(String marker, int number) {}

  @Test
  void keepsNothingOfARolledBackTransaction() {
    String marker = marker();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          append(marker, 1);
                          throw new IllegalStateException("rolled back");
                        }))
        .isInstanceOf(IllegalStateException.class);

    String after = marker();
    QuarkusTransaction.requiringNew().run(() -> append(after, 1));
    awaitTold(after, 1);
    assertThat(TopicReader.numbers("sample.note", marker)).isEmpty();
  }

  @Test
  void refusesToSpeakOutsideATransaction() {
    assertThatThrownBy(() -> append(marker(), 1)).hasMessageContaining("ransaction");
  }

  @Test
  void keepsTheOrderOfOneSubject() {
    String marker = marker();

    for (int start = 0; start < 600; start += 100) {
      int first = start;
      QuarkusTransaction.requiringNew()
          .run(() -> IntStream.range(first, first + 100).forEach(n -> append(marker, n)));
    }

    awaitTold(marker, 600);
    assertThat(TopicReader.numbers("sample.note", marker))
        .containsExactlyElementsOf(IntStream.range(0, 600).boxed().toList());
  }

  @Test
  void letsOnlyOneRelayOfADatabaseSend() throws SQLException {
    QuarkusTransaction.requiringNew().run(() -> append(marker(), 1));

    try (RelayConnection second = connections.open()) {
      await().until(() -> !second.acquireLock());
    }
  }

  @Test
  void hearsOfRowsThatAnotherInstanceCommitted() throws SQLException {
    String marker = marker();
    QuarkusTransaction.requiringNew().run(() -> append(marker, 1));
    awaitTold(marker, 1);

    TopicReader.insertRow("sample.note", "{\"marker\":\"" + marker + "\",\"number\":2}");
    try (RelayConnection other = connections.open()) {
      other.notifyLeader();
    }

    awaitTold(marker, 2);
  }

  @Test
  void marksNothingPublishedBeforeTheBrokerAcknowledgedAndSendsAfterAnOutage() throws SQLException {
    String marker = marker();
    TestInfrastructure.kafka().kill();
    try {
      QuarkusTransaction.requiringNew().run(() -> append(marker, 7));
      await()
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofSeconds(60))
          .until(() -> waiting() >= 1);
      assertThat(registry.get("outbox.oldest.age.seconds").gauge().value()).isGreaterThan(1);
    } finally {
      TestInfrastructure.kafka().start();
    }

    awaitTold(marker, 1);
    await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
  }

  @Test
  void parksARowThatTheBrokerRefusesAndGoesOn() {
    String tooLarge = marker() + "x".repeat(2 << 20);
    String marker = marker();

    QuarkusTransaction.requiringNew().run(() -> append(tooLarge, 1));
    QuarkusTransaction.requiringNew().run(() -> append(marker, 1));

    awaitTold(marker, 1);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(registry.get("outbox.parked.events").gauge().value())
                    .isGreaterThanOrEqualTo(1));
  }

  @Test
  void prunesWhatWasPublishedLongAgo() throws SQLException {
    String marker = marker();
    QuarkusTransaction.requiringNew().run(() -> append(marker, 1));
    awaitTold(marker, 1);
    await().atMost(Duration.ofSeconds(60)).until(() -> published() > 0);

    try (RelayConnection session = connections.open()) {
      session.prunePublished(Duration.ZERO);
    }

    assertThat(published()).isZero();
  }

  private void append(String marker, int number) {
    outbox.append(new Fact<>(TOLD, TENANT, "subject", Instant.now(), new Told(marker, number)));
  }

  private static String marker() {
    return UUID.randomUUID().toString();
  }

  private static void awaitTold(String marker, int count) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(TopicReader.numbers("sample.note", marker)).hasSize(count));
  }

  private static long waiting() {
    return TopicReader.count(
        "select count(*) from outbox_event where published_at is null and parked_reason is null");
  }

  private static long published() {
    return TopicReader.count("select count(*) from outbox_event where published_at is not null");
  }
}
