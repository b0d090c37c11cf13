package io.cloudward.connector.intake.feed;

import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.FileReader;
import io.cloudward.connector.intake.MessageReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where the reading of a feed begins. */
final class FeedPaths {

  private FeedPaths() {}

  /**
   * The first page.
   *
   * @param floor nothing older is asked for, where Graph can leave it out
   */
  static String first(Container container, Feed feed, Instant floor) {
    var id = GraphCall.encoded(container.id());
    return switch (feed.kind()) {
      case FOLDERS ->
          "/users/" + id + "/mailFolders/delta?$select=id,displayName,parentFolderId,isHidden";
      case MESSAGES ->
          "/users/%s/mailFolders/%s/messages/delta?$select=%s&$filter=%s"
              .formatted(
                  id,
                  GraphCall.encoded(feed.folderId()),
                  MessageReader.PROPERTIES,
                  receivedSince(floor));
      case SCAN_MESSAGES ->
          "/users/%s/messages?$select=%s&$filter=%s&$top=100"
              .formatted(id, MessageReader.PROPERTIES, receivedSince(floor));
      case FILES, SCAN_FILES -> "/drives/" + id + "/root/delta?$select=" + FileReader.PROPERTIES;
    };
  }

  private static String receivedSince(Instant floor) {
    return GraphCall.encoded("receivedDateTime ge " + floor.truncatedTo(ChronoUnit.SECONDS));
  }
}
