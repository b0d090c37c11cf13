package io.cloudward.sandbox.microsoft365.users;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mailboxes: their settings and the folders every mailbox is born with. */
@ApplicationScoped
class MailboxRoutes implements GraphRoutes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, String> FOLDERS = folders();

  private final Listing listing;

  MailboxRoutes(Listing listing) {
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users/{id}/mailboxSettings", this::settings),
        new Route("GET /users/{id}/mailFolders", this::list),
        new Route("GET /users/{id}/mailFolders/{id}", this::get));
  }

  private GraphAnswer settings(GraphCall call) {
    requireMailbox(call);
    var settings = JSON.objectNode();
    settings
        .put("dateFormat", "yyyy-MM-dd")
        .put("timeFormat", "HH:mm")
        .put("timeZone", "UTC")
        .put("userPurpose", "user");
    settings.putObject("language").put("locale", "en-US").put("displayName", "English");
    return listing.single(call, "mailboxSettings", settings);
  }

  private GraphAnswer list(GraphCall call) {
    return listing.answer(call, "mailFolder", foldersOf(requireMailbox(call)));
  }

  private GraphAnswer get(GraphCall call) {
    var user = requireMailbox(call);
    var wanted = call.parameter(1);
    var id =
        FOLDERS.containsKey(wanted.toLowerCase(java.util.Locale.ROOT))
            ? folderId(user, wanted)
            : wanted;
    return foldersOf(user).stream()
        .filter(folder -> folder.path("id").asText().equals(id))
        .findFirst()
        .map(folder -> listing.single(call, "mailFolder", folder))
        .orElseThrow(
            () ->
                new GraphError(
                    404, "ErrorItemNotFound", "The specified object was not found in the store."));
  }

  private static ObjectNode requireMailbox(GraphCall call) {
    var id = call.parameter(0);
    var user =
        call.organization()
            .user(id)
            .orElseThrow(
                () ->
                    new GraphError(
                        404,
                        "ErrorInvalidUser",
                        "The requested user '%s' is invalid.".formatted(id)));
    if (!Licences.hasMailbox(user)) {
      throw new GraphError(
          404,
          "MailboxNotEnabledForRESTAPI",
          "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
    }
    return user;
  }

  private static List<ObjectNode> foldersOf(ObjectNode user) {
    var folders = new ArrayList<ObjectNode>();
    FOLDERS.forEach(
        (name, displayName) ->
            folders.add(
                JSON.objectNode()
                    .put("id", folderId(user, name))
                    .put("displayName", displayName)
                    .put("parentFolderId", folderId(user, "msgfolderroot"))
                    .put("childFolderCount", 0)
                    .put("unreadItemCount", 0)
                    .put("totalItemCount", 0)
                    .put("isHidden", false)));
    return folders;
  }

  private static String folderId(ObjectNode user, String name) {
    return "AAMk"
        + Ids.opaque(user.path("id").asText(), "folder", name.toLowerCase(java.util.Locale.ROOT));
  }

  private static Map<String, String> folders() {
    var folders = new LinkedHashMap<String, String>();
    folders.put("archive", "Archive");
    folders.put("deleteditems", "Deleted Items");
    folders.put("drafts", "Drafts");
    folders.put("inbox", "Inbox");
    folders.put("junkemail", "Junk Email");
    folders.put("outbox", "Outbox");
    folders.put("sentitems", "Sent Items");
    return folders;
  }
}
