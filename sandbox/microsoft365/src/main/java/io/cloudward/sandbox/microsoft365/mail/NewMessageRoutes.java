package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Creates drafts and sends mail, from JSON or from MIME in base 64. */
@ApplicationScoped
class NewMessageRoutes implements GraphRoutes {
  private final Mailboxes mailboxes;
  private final MessageRoutes messages;
  private final Postman postman;
  private final SandboxClock clock;

  NewMessageRoutes(
      Mailboxes mailboxes, MessageRoutes messages, Postman postman, SandboxClock clock) {
    this.mailboxes = mailboxes;
    this.messages = messages;
    this.postman = postman;
    this.clock = clock;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("POST /users/{id}/messages", call -> create(call, "drafts")),
        new Route(
            "POST /users/{id}/mailFolders/{id}/messages", call -> create(call, call.parameter(1))),
        new Route("POST /users/{id}/sendMail", this::send));
  }

  private GraphAnswer create(GraphCall call, String folderName) {
    var mailbox = mailboxes.of(call);
    var folder = MailFolderRoutes.require(mailbox, folderName).path("id").asText();
    var isMime = call.body() == null;
    var mime = isMime ? decoded(call) : composed(call, call.requireBody());
    var properties = MessageProperties.of(mime).put("isDraft", true).put("isRead", true);
    if (!isMime) {
      takeOver(call.requireBody(), properties);
    }
    var created = mailbox.add(call.organization(), folder, mime, properties);
    return messages.answer(call, mailbox, created, 201);
  }

  /** What a client may say of a new message that MIME cannot. */
  private static void takeOver(JsonNode body, ObjectNode properties) {
    for (var name : List.of("isRead", "categories", "flag", "importance", "receivedDateTime")) {
      if (body.hasNonNull(name)) {
        properties.set(name, body.get(name));
      }
    }
    ExtendedProperties.set(properties, body.path(ExtendedProperties.NAME));
    // Without the bit for "not sent yet" in the MAPI flags, a message counts as received.
    var flags = properties.path("~extended").path("Integer 0x0E07");
    if (!flags.isMissingNode() && (flags.asInt() & 8) == 0) {
      properties.put("isDraft", false);
    }
  }

  private GraphAnswer send(GraphCall call) {
    var owner = Mailboxes.requireOwner(call);
    byte[] mime;
    var saved = true;
    if (call.body() == null) {
      mime = decoded(call);
    } else {
      mime = composed(call, call.requireParameter("message"));
      saved = call.requireParameter("saveToSentItems").asBoolean(true);
    }
    postman.send(call.organization(), owner, mime, saved);
    return new GraphAnswer(202, Map.of(), null);
  }

  private byte[] composed(GraphCall call, JsonNode message) {
    var owner = Mailboxes.requireOwner(call).path("mail").asText();
    try {
      return MimeComposer.compose(message, owner, clock.now());
    } catch (IllegalArgumentException e) {
      throw new GraphError(400, "ErrorInvalidRequest", "An attachment is not base 64.");
    }
  }

  private static byte[] decoded(GraphCall call) {
    try {
      var mime =
          Base64.getMimeDecoder()
              .decode(new String(call.content(), StandardCharsets.US_ASCII).strip());
      if (mime.length > 0) {
        return mime;
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static GraphError invalid() {
    return new GraphError(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string.");
  }
}
