package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.intake.Item;
import io.cloudward.content.ContentTooLargeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Brings the bytes of an item into the content store. */
@ApplicationScoped
class ContentReader {

  private final GraphDownload download;
  private final ContentHolds holds;
  private final IntakeConfig config;

  ContentReader(GraphDownload download, ContentHolds holds, IntakeConfig config) {
    this.download = download;
    this.holds = holds;
    this.config = config;
  }

  /**
   * Reads what is at {@code path} into the store.
   *
   * @param size what Graph says it has, in bytes; 0 if unknown
   * @throws MicrosoftException NOT_FOUND if it is gone; others if it may be had later
   */
  Content read(Item item, String path, long size, Instant until, Access access) {
    if (size > config.largest()) {
      return Content.without(Content.TOO_LARGE);
    }
    try {
      return download.read(path, access, bytes -> store(item, bytes, until));
    } catch (MicrosoftException e) {
      // Microsoft's own scanner keeps files back; other refusals do not pass by themselves either.
      if (e.kind() == FailureKind.FORBIDDEN || e.kind() == FailureKind.REFUSED) {
        return Content.without(Content.UNREADABLE);
      }
      throw e;
    }
  }

  private Content store(Item item, InputStream bytes, Instant until) throws IOException {
    try {
      var stored = holds.put(item, bytes, until);
      holds.holdForScanners(item, stored.sha256(), until);
      return new Content(stored.sha256(), stored.size(), null);
    } catch (ContentTooLargeException e) {
      return Content.without(Content.TOO_LARGE);
    }
  }
}
