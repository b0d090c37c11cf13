package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes, renames, moves and deletes folders. */
@ApplicationScoped
class FolderChangeRoutes implements GraphRoutes {
  private static final String TYPE = "mailFolder";
  private static final String PARENT = "parentFolderId";

  private final Mailboxes mailboxes;
  private final Listing listing;

  FolderChangeRoutes(Mailboxes mailboxes, Listing listing) {
    this.mailboxes = mailboxes;
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("POST /users/{id}/mailFolders", call -> create(call, "msgfolderroot")),
        new Route(
            "POST /users/{id}/mailFolders/{id}/childFolders",
            call -> create(call, call.parameter(1))),
        new Route("PATCH /users/{id}/mailFolders/{id}", this::rename),
        new Route("POST /users/{id}/mailFolders/{id}/move", this::move),
        new Route("DELETE /users/{id}/mailFolders/{id}", this::delete));
  }

  private GraphAnswer create(GraphCall call, String parentName) {
    var mailbox = mailboxes.of(call);
    var parent = MailFolderRoutes.require(mailbox, parentName).path("id").asText();
    var name = name(call);
    var hidden = call.requireBody().path("isHidden").asBoolean(false);
    var created =
        mailbox.write(
            known -> {
              refuseTaken(known, parent, name, "");
              var id = "AAMk" + Ids.opaque(mailbox.userId(), "folder", "#" + known.sequence());
              known.putFolder(MailFolders.describe(id, name, hidden).put(PARENT, parent));
              return MailFolderRoutes.counted(known, known.folders().find(id).orElseThrow());
            });
    var shown = listing.single(call, TYPE, created);
    return new GraphAnswer(201, shown.headers(), shown.body());
  }

  private GraphAnswer rename(GraphCall call) {
    var name = name(call);
    return change(
        call,
        (known, folder) -> {
          var id = folder.path("id").asText();
          refuseTaken(known, folder.path(PARENT).asText(), name, id);
          return folder.deepCopy().put("displayName", name);
        });
  }

  private GraphAnswer move(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var target =
        MailFolderRoutes.require(mailbox, call.requireParameter("destinationId").asText())
            .path("id")
            .asText();
    return change(
        call,
        (known, folder) -> {
          var id = folder.path("id").asText();
          refuseTaken(known, target, folder.path("displayName").asText(), id);
          if (known.folders().below(id).contains(target)) {
            throw new GraphError(400, "ErrorMoveCopyFailed", "A folder cannot hold itself.");
          }
          return folder.deepCopy().put(PARENT, target);
        });
  }

  private GraphAnswer delete(GraphCall call) {
    var mailbox = mailboxes.of(call);
    var folder = MailFolderRoutes.require(mailbox, call.parameter(1));
    var doomed =
        mailbox.read(
            known -> {
              refuseWellKnown(known, folder);
              return known.folders().below(folder.path("id").asText());
            });
    for (var id : doomed) {
      for (var message : mailbox.messagesIn(id)) {
        mailbox.remove(call.organization(), message.id().text(true));
      }
      mailbox.write(
          known -> {
            known.removeFolder(id);
            return id;
          });
    }
    return GraphAnswer.noContent();
  }

  private interface Edit {
    ObjectNode apply(MailState known, ObjectNode folder);
  }

  private GraphAnswer change(GraphCall call, Edit edit) {
    var mailbox = mailboxes.of(call);
    var folder = MailFolderRoutes.require(mailbox, call.parameter(1));
    var changed =
        mailbox.write(
            known -> {
              refuseWellKnown(known, folder);
              var wanted = edit.apply(known, folder);
              known.putFolder(wanted);
              return MailFolderRoutes.counted(known, wanted);
            });
    return listing.single(call, TYPE, changed);
  }

  private static String name(GraphCall call) {
    var name = call.requireBody().path("displayName").asText().strip();
    if (name.isEmpty()) {
      throw new GraphError(
          400, "ErrorInvalidRequest", "The property 'displayName' is required and not empty.");
    }
    return name;
  }

  private static void refuseTaken(MailState known, String parent, String name, String exceptId) {
    if (known.folders().isTaken(parent, name, exceptId)) {
      throw new GraphError(
          409, "ErrorFolderExists", "A folder with the specified name already exists.");
    }
  }

  private static void refuseWellKnown(MailState known, ObjectNode folder) {
    if (known.folders().isWellKnown(folder.path("id").asText())) {
      throw new GraphError(
          403, "ErrorDeleteDistinguishedFolder", "Distinguished folders cannot be changed.");
    }
  }
}
