package io.cloudward.connector.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReaderTest {

  private static final Set<String> DOMAINS =
      Set.of("contoso.example", "contoso.onmicrosoft.example");
  private static final Container MAILBOX =
      new Container(
          UUID.randomUUID(),
          UUID.randomUUID(),
          Service.EXCHANGE_ONLINE,
          "user",
          "user",
          null,
          "alice@contoso.example",
          "{}",
          Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "x@elsewhere.example, alice@contoso.example, INCOMING",
    "x@sub.contoso.example, alice@contoso.example, INCOMING",
    "x@notcontoso.example, alice@contoso.example, INCOMING",
    "Bob@CONTOSO.example, alice@contoso.example, INTERNAL",
    "bob@contoso.onmicrosoft.example, alice@contoso.example, INTERNAL",
    "bob@contoso.example, alice@contoso.example;x@elsewhere.example, OUTGOING",
    "'', alice@contoso.example, INCOMING"
  })
  void tellsTheDirectionByTheDomainsOfThoseWhoTakePart(
      String sender, String recipients, Direction expected) {
    assertThat(
            MessageReader.direction(
                sender.isEmpty() ? null : sender, List.of(recipients.split(";")), DOMAINS))
        .isEqualTo(expected);
  }

  @Test
  void keepsWhatStrangersWriteInOneHarmlessLine() throws JsonProcessingException {
    var message =
        new ObjectMapper()
            .readTree(
                """
                {"id":"AAMk","subject":"a\\u0000b\\r\\nc\\ud800%s","isDraft":false,
                 "from":{"emailAddress":{"address":"x@elsewhere.example"}},
                 "toRecipients":[{"emailAddress":{"address":"alice@contoso.example"}},{},7],
                 "receivedDateTime":"2026-11-23T10:00:00Z"}
                """
                    .formatted("z".repeat(1000)));

    var description = MessageReader.describe(MAILBOX, message, "Inbox", DOMAINS);

    assertThat(description.title()).startsWith("a b  cz").hasSizeLessThanOrEqualTo(500);
    assertThat(description.recipients()).containsExactly("alice@contoso.example");
    assertThat(description.occurredAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
    assertThat(description.itemId())
        .isEqualTo(
            ItemKey.message(MAILBOX.tenant(), MAILBOX.organization(), "user", "AAMk").itemId());
  }

  @Test
  void doesNotKnowWhenAMessageCameThatIsToldInPart() {
    assertThat(MessageReader.receivedAt(new ObjectMapper().createObjectNode())).isEmpty();
  }
}
