package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads messages: lists, delta feeds, one of them, its MIME, its attachments. */
@ApplicationScoped
class MessageRoutes implements GraphRoutes {
  private final Mailboxes mailboxes;
  private final MessageView view;
  private final Listing listing;
  private final DeltaFeed delta;

  MessageRoutes(Mailboxes mailboxes, MessageView view, Listing listing, DeltaFeed delta) {
    this.mailboxes = mailboxes;
    this.view = view;
    this.listing = listing;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users/{id}/messages", call -> list(call, null)),
        new Route(
            "GET /users/{id}/mailFolders/{id}/messages", call -> list(call, call.parameter(1))),
        new Route("GET /users/{id}/mailFolders/{id}/messages/delta", this::changes),
        new Route("GET /users/{id}/messages/{id}", this::get),
        new Route("GET /users/{id}/messages/{id}/$value", this::mime),
        new Route("GET /users/{id}/messages/{id}/attachments", this::attachments),
        new Route("GET /users/{id}/messages/{id}/attachments/{id}", this::attachment),
        new Route("GET /users/{id}/messages/{id}/attachments/{id}/$value", this::content));
  }

  private GraphAnswer list(GraphCall call, @Nullable String folderName) {
    var mailbox = mailboxes.of(call);
    var folder =
        folderName == null
            ? null
            : MailFolderRoutes.require(mailbox, folderName).path("id").asText();
    var deletions = mailbox.read(known -> known.folders().deletionsId());
    var messages =
        mailbox.messagesIn(folder).stream()
            .filter(message -> folder != null || !message.folder().equals(deletions))
            .toList();
    var properties = view.selected(call);
    if (isPlain(call)) {
      return listing.page(
          call,
          messages,
          Listing.MAIL_PAGE,
          message -> view.show(call, mailbox, message, properties));
    }
    var nodes = messages.stream().map(StoredMessage::node).toList();
    return listing.page(
        call,
        Listing.wanted(call, nodes),
        Listing.MAIL_PAGE,
        node -> view.show(call, mailbox, node, properties));
  }

  /** Whether the messages are wanted as they are kept, the newest first. */
  private static boolean isPlain(GraphCall call) {
    var order = call.query("$orderby").orElse("receivedDateTime desc");
    return call.query("$filter").isEmpty() && order.equalsIgnoreCase("receivedDateTime desc");
  }

  private GraphAnswer changes(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var folder = MailFolderRoutes.require(mailbox, call.parameter(1)).path("id").asText();
    return delta.answer(
        call,
        DeltaStyle.MAIL,
        MessageView.TYPE,
        new FolderChanges(mailbox, folder, call.prefersImmutableIds()),
        (stored, properties) -> view.show(call, mailbox, stored, properties));
  }

  private GraphAnswer get(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var message = mailbox.requireVisible(call.parameter(1));
    return answer(call, mailbox, message, 200);
  }

  /** A message as the whole answer. */
  GraphAnswer answer(GraphCall call, Mailbox mailbox, StoredMessage message, int status) {
    var shown = view.show(call, mailbox, message, view.selected(call));
    shown.put("@odata.context", Listing.context(call) + "/$entity");
    return new GraphAnswer(status, Map.of("ETag", shown.path("@odata.etag").asText()), shown);
  }

  private GraphAnswer mime(GraphCall call) {
    var mailbox = mailboxes.of(call);
    return GraphAnswer.content(
        "text/plain", mailbox.mime(mailbox.requireVisible(call.parameter(1))));
  }

  private GraphAnswer attachments(GraphCall call) {
    var all = attachmentsOf(call);
    return listing.answer(call, "fileAttachment", all);
  }

  private List<ObjectNode> attachmentsOf(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var message = mailbox.requireVisible(call.parameter(1));
    var list =
        Attachments.list(call.parameter(1), message.node(), MimeMail.parse(mailbox.mime(message)));
    return list.valueStream().map(ObjectNode.class::cast).toList();
  }

  private GraphAnswer attachment(GraphCall call) {
    return attachmentsOf(call).stream()
        .filter(shown -> shown.path("id").asText().equals(call.parameter(2)))
        .findFirst()
        .map(shown -> listing.single(call, "fileAttachment", shown))
        .orElseThrow(Mailbox::notFound);
  }

  private GraphAnswer content(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var mail = MimeMail.parse(mailbox.mime(mailbox.requireVisible(call.parameter(1))));
    var part = Attachments.find(mail, call.parameter(2)).orElseThrow(Mailbox::notFound);
    return GraphAnswer.content(String.valueOf(part.getMimeType()), MimeText.bytes(part));
  }
}
