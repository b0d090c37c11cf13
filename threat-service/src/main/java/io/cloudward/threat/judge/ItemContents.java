package io.cloudward.threat.judge;

import io.cloudward.content.ContentStore;
import io.cloudward.content.ContentUnreadableException;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.threat.scan.ScanContent;
import io.cloudward.threat.scan.ScanSpool;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Gets the contents of items from the store, and waits a while for a store that is away. */
@ApplicationScoped
class ItemContents {

  private static final Logger LOG = Logger.getLogger(ItemContents.class);
  private static final int TRIES = 7;
  private static final String GONE = "GONE";

  private final ContentStore store;
  private final ScanSpool spool;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ItemContents(ContentStore store, ScanSpool spool) {
    this.store = store;
    this.spool = spool;
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  /**
   * Does something with the content of an item.
   *
   * @param work what to do with it
   * @param otherwise what to do without it, given the reason as an upper-case code
   */
  <T> T with(
      UUID tenantId,
      ItemReceived received,
      Function<ScanContent, T> work,
      Function<String, T> otherwise) {
    var sha256 = received.item().sha256();
    if (received.unfetched() != null || sha256 == null) {
      return otherwise.apply(received.unfetched() == null ? GONE : received.unfetched());
    }
    for (int attempt = 1; ; attempt++) {
      ScanContent content;
      try (var bytes = store.open(tenantId, sha256).orElse(null)) {
        if (bytes == null) {
          return otherwise.apply(GONE);
        }
        content = ScanContent.read(bytes, spool.largest(), spool.directory());
      } catch (ContentUnreadableException e) {
        return otherwise.apply("UNREADABLE");
      } catch (ScanContent.TooLargeException e) {
        return otherwise.apply("TOO_LARGE");
      } catch (IOException e) {
        if (attempt == TRIES) {
          return otherwise.apply("STORE_UNAVAILABLE");
        }
        LOG.warnf("content store attempt=%d failed: %s", attempt, e.getClass().getName());
        await(1L << attempt - 1);
        continue;
      }
      return closing(content, work);
    }
  }

  private static <T> T closing(ScanContent content, Function<ScanContent, T> work) {
    try (content) {
      return work.apply(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a temporary file cannot be removed", e);
    }
  }

  private void await(long seconds) {
    try {
      if (stopped.await(seconds, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the service stops; the item stays unjudged");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the item stays unjudged", e);
    }
  }
}
