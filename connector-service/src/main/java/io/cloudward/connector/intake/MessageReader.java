package io.cloudward.connector.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.organization.Organization;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads Graph's messages. */
public final class MessageReader {

  /** The properties that are read. */
  public static final String PROPERTIES =
      "id,subject,from,sender,toRecipients,ccRecipients,bccRecipients,receivedDateTime,"
          + "internetMessageId,parentFolderId,isDraft";

  private static final int MOST_RECIPIENTS = 100;

  private MessageReader() {}

  /** When it was received; empty if Graph told only part of the message. */
  public static Optional<Instant> receivedAt(JsonNode message) {
    return instant(message.path("receivedDateTime").asText(""));
  }

  /**
   * What people need to know of a message.
   *
   * @param place path of its folder
   * @param domains the organization's domains, in lower case
   */
  public static ItemDescription describe(
      Container mailbox, JsonNode message, String place, Set<String> domains) {
    var key =
        ItemKey.message(
            mailbox.tenant(), mailbox.organization(), mailbox.id(), message.path("id").asText());
    var sender = address(message.path("from"));
    var recipients = recipients(message);
    return new ItemDescription(
        key.itemId(),
        mailbox.organization(),
        mailbox.service(),
        ItemKind.MESSAGE,
        mailbox.id(),
        mailbox.ownerId(),
        null,
        mailbox.owner(),
        place,
        PlainText.of(message.path("subject").asText("")),
        sender,
        recipients.stream().limit(MOST_RECIPIENTS).toList(),
        direction(sender, recipients, domains),
        0,
        null,
        message.hasNonNull("internetMessageId")
            ? PlainText.of(message.path("internetMessageId").asText())
            : null,
        receivedAt(message).orElse(Instant.EPOCH));
  }

  /** The organization's domains, as they are compared. */
  public static Set<String> domains(Organization organization) {
    return organization.domains().stream()
        .map(domain -> domain.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Which way a message goes, by the domains of those who take part. */
  static Direction direction(
      @Nullable String sender, Collection<String> recipients, Set<String> domains) {
    if (sender == null || !isOurs(sender, domains)) {
      return Direction.INCOMING;
    }
    return recipients.stream().allMatch(address -> isOurs(address, domains))
        ? Direction.INTERNAL
        : Direction.OUTGOING;
  }

  private static boolean isOurs(String address, Set<String> domains) {
    var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return domains.contains(domain);
  }

  private static List<String> recipients(JsonNode message) {
    List<String> found = new ArrayList<>();
    for (var field : List.of("toRecipients", "ccRecipients", "bccRecipients")) {
      for (var recipient : message.path(field)) {
        var address = address(recipient);
        if (address != null) {
          found.add(address);
        }
      }
    }
    return found;
  }

  private static @Nullable String address(JsonNode person) {
    var address = PlainText.of(person.path("emailAddress").path("address").asText(""));
    return address.isEmpty() ? null : address;
  }

  static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
