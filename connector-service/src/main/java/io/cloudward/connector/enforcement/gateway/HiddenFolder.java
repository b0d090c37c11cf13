package io.cloudward.connector.enforcement.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.ItemKey;
import java.util.Optional;

/**
 * The folder of a mailbox in which messages are held. Hidden folders are listed only for those who
 * ask for them, and can be made hidden only when they are made (Microsoft Graph documentation,
 * "mailFolder resource type").
 */
final class HiddenFolder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "Cloudward Quarantine";

  /** A visible folder of that name, made by a person, leaves us the next one. */
  private static final int MOST_NAMES = 5;

  private final ItemKey key;
  private final GraphClient graph;
  private final GraphPages pages;
  private final Access access;
  private final QuarantineFolders known;

  HiddenFolder(
      ItemKey key, GraphClient graph, GraphPages pages, Access access, QuarantineFolders known) {
    this.key = key;
    this.graph = graph;
    this.pages = pages;
    this.access = access;
    this.known = known;
  }

  /** Its id; it is made where it is missing. */
  String id() {
    return known
        .find(key.tenant(), key.organization(), key.containerId())
        .orElseGet(
            () -> {
              var id = ensure();
              known.remember(key.tenant(), key.organization(), key.containerId(), id);
              return id;
            });
  }

  /** It does not exist any more. */
  void forget() {
    known.forget(key.tenant(), key.organization(), key.containerId());
  }

  private String ensure() {
    for (int number = 1; number <= MOST_NAMES; number++) {
      var name = number == 1 ? NAME : NAME + " " + number;
      var id = find(name).or(() -> make(name)).or(() -> find(name));
      if (id.isPresent()) {
        return id.get();
      }
    }
    throw new MicrosoftException(FailureKind.REFUSED, "noNameForFolder", null);
  }

  private Optional<String> find(String name) {
    return pages
        .all(folders() + "?includeHiddenFolders=true&$select=id,displayName,isHidden", access)
        .stream()
        .filter(folder -> folder.path("displayName").asText().equals(name))
        .filter(folder -> folder.path("isHidden").asBoolean())
        .map(folder -> folder.path("id").asText())
        .findFirst();
  }

  /** Empty if there is one of that name: made by another worker just now, or by a person. */
  private Optional<String> make(String name) {
    var body = JSON.createObjectNode().put("displayName", name).put("isHidden", true);
    try {
      return Optional.of(graph.send(GraphCall.post(folders(), body), access).path("id").asText());
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.CONFLICT && !e.code().equals("ErrorFolderExists")) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private String folders() {
    return "/users/" + GraphCall.encoded(key.containerId()) + "/mailFolders";
  }
}
