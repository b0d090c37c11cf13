package io.cloudward.connector.intake.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.FileReader;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.OwnContent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fetches a version of a file: what it is now, then its bytes, unless a newer one came. */
@ApplicationScoped
class FileFetch {

  private final GraphClient graph;
  private final ContentReader reader;
  private final ContentHolds holds;
  private final List<OwnContent> own;

  FileFetch(
      GraphClient graph, ContentReader reader, ContentHolds holds, @All List<OwnContent> own) {
    this.graph = graph;
    this.reader = reader;
    this.holds = holds;
    this.own = own;
  }

  Outcome fetch(Item item, Container drive, Access access) {
    var path = FileReader.path(item.key().containerId(), item.key().graphId());
    try {
      var now = graph.send(GraphCall.get(path + "?$select=" + FileReader.PROPERTIES), access);
      if (!FileReader.isFile(now)) {
        return new Outcome.Skipped("GONE");
      }
      // The newer version is an item of its own, which the drive tells of.
      return FileReader.version(now).equals(item.key().version())
          ? content(item, drive, now, access)
          : new Outcome.Skipped("SUPERSEDED");
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
      return new Outcome.Skipped("GONE");
    }
  }

  private Outcome content(Item item, Container drive, JsonNode now, Access access) {
    var told = FileReader.describe(drive, now);
    var path = FileReader.path(item.key().containerId(), item.key().graphId()) + "/content";
    var content = reader.read(item, path, told.size(), holds.end(), access);
    var sha256 = content.sha256();
    if (sha256 != null && own.stream().anyMatch(ours -> ours.contains(item.key(), sha256))) {
      holds.release(item);
      return new Outcome.Skipped("OWN_CONTENT");
    }
    return new Outcome.Fetched(
        content.in(told), FileReader.mediaType(now), false, content.unfetched());
  }
}
