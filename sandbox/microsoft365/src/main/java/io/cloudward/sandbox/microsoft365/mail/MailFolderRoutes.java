package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Changes;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import io.cloudward.sandbox.microsoft365.odata.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the folders of a mailbox. */
@ApplicationScoped
class MailFolderRoutes implements GraphRoutes {
  private static final String TYPE = "mailFolder";

  private final Mailboxes mailboxes;
  private final Listing listing;
  private final Selection selection;
  private final DeltaFeed delta;

  MailFolderRoutes(Mailboxes mailboxes, Listing listing, Selection selection, DeltaFeed delta) {
    this.mailboxes = mailboxes;
    this.listing = listing;
    this.selection = selection;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users/{id}/mailFolders", this::top),
        new Route("GET /users/{id}/mailFolders/delta", this::changes),
        new Route("GET /users/{id}/mailFolders/{id}", this::get),
        new Route("GET /users/{id}/mailFolders/{id}/childFolders", this::children));
  }

  private GraphAnswer top(GraphCall call) {
    var mailbox = mailboxes.of(call);
    return list(call, mailbox, mailbox.read(known -> known.folders().rootId()));
  }

  private GraphAnswer children(GraphCall call) {
    var mailbox = mailboxes.of(call);
    return list(call, mailbox, require(mailbox, call.parameter(1)).path("id").asText());
  }

  private GraphAnswer list(GraphCall call, Mailbox mailbox, String parent) {
    var hidden = showsHidden(call);
    var folders =
        mailbox.read(
            known ->
                known.folders().childrenOf(parent).stream()
                    .filter(folder -> hidden || !folder.path("isHidden").asBoolean())
                    .map(folder -> counted(known, folder))
                    .toList());
    return listing.answer(call, TYPE, folders);
  }

  private GraphAnswer get(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var folder = require(mailbox, call.parameter(1));
    return listing.single(call, TYPE, mailbox.read(known -> counted(known, folder)));
  }

  private GraphAnswer changes(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var folders = mailbox.read(MailState::folders);
    return delta.answer(
        call,
        DeltaStyle.MAIL,
        TYPE,
        new VisibleFolders(Changes.of(folders.tracked()), showsHidden(call)),
        (stored, properties) -> {
          var shown = selection.show(mailbox.read(known -> counted(known, stored)), properties);
          shown.set("id", stored.get("id"));
          return shown;
        });
  }

  static ObjectNode require(Mailbox mailbox, String idOrName) {
    return mailbox.read(known -> known.folders().find(idOrName)).orElseThrow(Mailbox::notFound);
  }

  /** A folder with its counts. */
  static ObjectNode counted(MailState known, ObjectNode folder) {
    var id = folder.path("id").asText();
    var messages =
        known.messages().values().stream().filter(message -> message.folder().equals(id)).toList();
    var unread = messages.stream().filter(message -> !message.read()).count();
    return folder
        .deepCopy()
        .put("childFolderCount", known.folders().childrenOf(id).size())
        .put("totalItemCount", messages.size())
        .put("unreadItemCount", (int) unread);
  }

  private static boolean showsHidden(GraphCall call) {
    return call.query("includeHiddenFolders").filter("true"::equalsIgnoreCase).isPresent();
  }
}
