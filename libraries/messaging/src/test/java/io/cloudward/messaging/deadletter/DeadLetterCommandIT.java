package io.cloudward.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudward.messaging.NoteConsumer;
import io.cloudward.messaging.Sample;
import io.cloudward.messaging.Sample.Note;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator's words against a real broker. */
@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = Sample.DATABASE))
class DeadLetterCommandIT {

  private static final String DLQ = "dlq.sample-service.sample.note";

  @Inject NoteConsumer consumer;

  /** What a command printed and how it ended. */
  private record Answer(int status, String text) {}

  @Test
  void listsShowsAndReplaysOneDeadLetter() {
    UUID event = UUID.randomUUID();
    Note note = new Note(UUID.randomUUID(), "by an operator");
    consumer.failNext(note, 5);
    Sample.send(event, note);
    String line = awaitListed(event);
    List<String> where = List.of(line.split(" +")).subList(0, 3);

    assertThat(line).contains("consumer=sample.note", "attempts=5").doesNotContain("operator");
    assertThat(run("show", where).text()).contains("ce_id: " + event, "by an operator");
    assertThat(run("replay", where)).isEqualTo(new Answer(0, "1 replayed\n"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Sample.count("select count(*) from note where id = '" + note.id() + "'") == 1);
  }

  @Test
  void saysWhenNothingMatches() {
    assertThat(run("show", List.of(DLQ, "0", "99999999")).status()).isEqualTo(1);
    assertThat(run("replay", List.of(DLQ, "0", "99999999")))
        .isEqualTo(new Answer(1, "0 replayed\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "purge", "show", "replay a 1", "show a b c", "list a b"})
  void tellsTheWordsItKnows(String words) {
    List<String> given = words.isEmpty() ? List.of() : List.of(words.split(" "));

    Answer answer =
        given.isEmpty() ? run(List.of()) : run(given.getFirst(), given.subList(1, given.size()));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.text()).startsWith("usage: dead-letters list");
  }

  private static String awaitListed(UUID event) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                run("list", List.of(DLQ))
                    .text()
                    .lines()
                    .filter(line -> line.contains("id=" + event))
                    .findFirst()
                    .orElse(""),
            line -> !line.isEmpty());
  }

  private static Answer run(String verb, List<String> more) {
    return run(Stream.concat(Stream.of(verb), more.stream()).toList());
  }

  private static Answer run(List<String> words) {
    var out = new ByteArrayOutputStream();
    int status =
        new DeadLetterCommand(
                new DeadLetters(TestInfrastructure.bootstrapServers()),
                new PrintStream(out, true, StandardCharsets.UTF_8))
            .run(words);
    return new Answer(status, out.toString(StandardCharsets.UTF_8));
  }
}
