package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.contract.ContractCheck;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes, moves, copies and deletes messages. */
@ApplicationScoped
class MessageChangeRoutes implements GraphRoutes {
  /** What Graph's page on updating a message lets clients change in mail that was received. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "categories",
          "flag",
          "importance",
          "inferenceClassification",
          "isDeliveryReceiptRequested",
          "isRead",
          "isReadReceiptRequested");

  private static final Set<String> CHANGEABLE_IN_DRAFTS =
      Set.of("toRecipients", "ccRecipients", "bccRecipients", "replyTo", "from", "sender");

  private final Mailboxes mailboxes;
  private final MessageRoutes messages;
  private final ContractCheck contract;

  MessageChangeRoutes(Mailboxes mailboxes, MessageRoutes messages, ContractCheck contract) {
    this.mailboxes = mailboxes;
    this.messages = messages;
    this.contract = contract;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("PATCH /users/{id}/messages/{id}", this::change),
        new Route("DELETE /users/{id}/messages/{id}", this::delete),
        new Route("POST /users/{id}/messages/{id}/move", this::move),
        new Route("POST /users/{id}/messages/{id}/copy", this::copy),
        new Route("POST /users/{id}/messages/{id}/permanentDelete", this::deleteForGood));
  }

  private GraphAnswer change(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var body = call.requireBody();
    var violations = contract.entity(MessageView.TYPE, body);
    if (!violations.isEmpty()) {
      throw new GraphError(400, "ErrorInvalidRequest", violations.getFirst());
    }
    mailbox.requireVisible(call.parameter(1));
    var changed =
        mailbox.change(
            call.organization(),
            call.parameter(1),
            expected(call),
            node -> apply(mailbox, node, body));
    return messages.answer(call, mailbox, changed, 200);
  }

  private static void apply(Mailbox mailbox, ObjectNode node, JsonNode body) {
    var isDraft = node.path("isDraft").asBoolean();
    for (var property : body.properties()) {
      var name = property.getKey();
      var value = property.getValue();
      if (CHANGEABLE.contains(name) || (isDraft && CHANGEABLE_IN_DRAFTS.contains(name))) {
        node.set(name, value);
      } else if (name.equals("subject")) {
        node.set(name, value);
        var mime = mailbox.mime(StoredMessage.of(node));
        mailbox.replaceMime(node, MimeHeader.withSubject(mime, value.asText()));
      } else if (name.equals(ExtendedProperties.NAME)) {
        ExtendedProperties.set(node, value);
      } else if (!name.contains("@") && !name.equals("id")) {
        throw new GraphError(
            400, "ErrorInvalidPropertySet", "The property '%s' cannot be set.".formatted(name));
      }
    }
  }

  private GraphAnswer delete(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var message = mailbox.requireVisible(call.parameter(1));
    refuseChanged(call, message);
    var deletions = mailbox.read(known -> known.folders().deletionsId());
    mailbox.move(call.organization(), call.parameter(1), deletions);
    return GraphAnswer.noContent();
  }

  private GraphAnswer deleteForGood(GraphCall call) {
    var mailbox = mailboxes.of(call);
    mailbox.remove(call.organization(), call.parameter(1));
    return GraphAnswer.noContent();
  }

  private GraphAnswer move(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var moved = mailbox.move(call.organization(), call.parameter(1), destination(call, mailbox));
    return messages.answer(call, mailbox, moved, 201);
  }

  private GraphAnswer copy(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var folder = destination(call, mailbox);
    var message = mailbox.requireVisible(call.parameter(1));
    var copied = mailbox.add(call.organization(), folder, mailbox.mime(message), message.node());
    return messages.answer(call, mailbox, copied, 201);
  }

  private static String destination(GraphCall call, Mailbox mailbox) {
    var wanted = call.requireParameter("destinationId").asText();
    return mailbox
        .read(known -> known.folders().find(wanted))
        .map(folder -> folder.path("id").asText())
        .orElseThrow(
            () ->
                new GraphError(404, "ErrorItemNotFound", "The destination folder was not found."));
  }

  private static void refuseChanged(GraphCall call, StoredMessage message) {
    var wanted = expected(call);
    if (wanted != null && !wanted.equals(message.node().path("changeKey").asText())) {
      throw new GraphError(
          412, "ErrorIrresolvableConflict", "The item has changed in the meantime.");
    }
  }

  /** The change key in If-Match, which comes as an ETag; null for any. */
  private static @Nullable String expected(GraphCall call) {
    return call.header("if-match")
        .filter(tag -> !tag.equals("*"))
        .map(tag -> tag.replaceFirst("^W/", "").replace("\"", ""))
        .orElse(null);
  }
}
