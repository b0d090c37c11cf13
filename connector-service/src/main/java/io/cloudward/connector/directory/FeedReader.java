package io.cloudward.connector.directory;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of the feeds of Graph. */
@ApplicationScoped
class FeedReader {

  private static final String USERS =
      "/users/delta?$select=id,displayName,userPrincipalName,mail,accountEnabled";
  private static final String GROUPS = "/groups/delta?$select=id,displayName,mail";

  /** Graph gives the delta of sites to applications only; a person lists them. */
  private static final String SITES_OF_APPLICATION = "/sites/delta";

  private static final String SITES_OF_PERSON = "/sites?search=*";

  private final GraphClient graph;

  FeedReader(GraphClient graph) {
    this.graph = graph;
  }

  /** A page; from the beginning if there is no link. */
  FeedPage read(DirectoryKind kind, @Nullable String link, OrganizationAccess access) {
    var path = link == null ? start(kind, access) : link;
    var answer = graph.send(GraphCall.get(path), access.access());
    List<FeedEntry> entries = new ArrayList<>();
    for (var value : answer.path("value")) {
      if (value.hasNonNull("id") && !value.path("isPersonalSite").asBoolean()) {
        entries.add(entry(kind, value));
      }
    }
    return new FeedPage(
        entries,
        answer.path("@odata.nextLink").asText(null),
        answer.path("@odata.deltaLink").asText(null));
  }

  private static String start(DirectoryKind kind, OrganizationAccess access) {
    return switch (kind) {
      case USER, DRIVE_OWNER -> USERS;
      case GROUP -> GROUPS;
      case SITE -> access.isApplication() ? SITES_OF_APPLICATION : SITES_OF_PERSON;
      case DRIVE -> throw new IllegalArgumentException("drives have no feed");
    };
  }

  private static FeedEntry entry(DirectoryKind kind, JsonNode value) {
    var id = value.path("id").asText();
    var name = value.path("displayName").asText(value.path("userPrincipalName").asText(id));
    var address = kind == DirectoryKind.SITE ? "webUrl" : "mail";
    return new FeedEntry(
        id,
        value.has("@removed") || value.has("deleted"),
        name,
        value.path(address).asText(null),
        value.path("accountEnabled").asBoolean(true));
  }
}
