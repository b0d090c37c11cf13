package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings mail into mailboxes, as Exchange does at delivery. */
@ApplicationScoped
public class Postman {
  private final Mailboxes mailboxes;

  Postman(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  /** Puts a message as it is into the inbox of a user; it is received now. */
  public void deliver(Organization organization, ObjectNode user, byte[] mime) {
    put(organization, user, WellKnownFolder.INBOX, mime, false);
  }

  /** The same for mail that was received earlier. */
  public void deliver(Organization organization, ObjectNode user, byte[] mime, Instant received) {
    var properties = MessageProperties.of(mime).put("receivedDateTime", text(received));
    var inbox = WellKnownFolder.INBOX.idFor(user.path("id").asText());
    mailboxes.of(organization, user).add(organization, inbox, mime, properties);
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Delivers to the recipients inside the organization; all others are out of its reach. */
  void send(Organization organization, ObjectNode sender, byte[] mime, boolean saved) {
    var properties = MessageProperties.of(mime);
    Map<String, ObjectNode> owners = new LinkedHashMap<>();
    for (var field : List.of("toRecipients", "ccRecipients", "bccRecipients")) {
      for (var recipient : properties.path(field)) {
        var address = recipient.path("emailAddress").path("address").asText();
        mailboxes
            .owners(organization, address)
            .forEach(owner -> owners.put(owner.path("id").asText(), owner));
      }
    }
    if (saved) {
      put(organization, sender, WellKnownFolder.SENTITEMS, mime, true);
    }
    owners.values().forEach(owner -> deliver(organization, owner, mime));
  }

  private void put(
      Organization organization,
      ObjectNode user,
      WellKnownFolder folder,
      byte[] mime,
      boolean read) {
    var properties = MessageProperties.of(mime).put("isRead", read);
    mailboxes
        .of(organization, user)
        .add(organization, folder.idFor(user.path("id").asText()), mime, properties);
  }
}
