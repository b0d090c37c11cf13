package io.cloudward.connector.intake.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.FileReader;
import io.cloudward.connector.intake.Item;
import jakarta.enterprise.context.ApplicationScoped;

/** Fetches a version of a file: what it is now, then its bytes, unless a newer one came. */
@ApplicationScoped
class FileFetch {

  private final ItemLookup lookup;
  private final ContentReader reader;
  private final ContentHolds holds;

  FileFetch(ItemLookup lookup, ContentReader reader, ContentHolds holds) {
    this.lookup = lookup;
    this.reader = reader;
    this.holds = holds;
  }

  Outcome fetch(Item item, Container drive, Access access) {
    var path = FileReader.path(item.key().containerId(), item.key().graphId());
    try {
      var now = lookup.read(path + "?$select=" + FileReader.PROPERTIES, access);
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
    return new Outcome.Fetched(
        content.in(told), FileReader.mediaType(now), false, content.unfetched());
  }
}
