package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.content.ContentStore;
import io.cloudward.content.StoredContent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Who holds the content of an item while it is judged: each scanner for itself, and the connector.
 * Content stays while anybody holds it; so it is enough that the connector prolongs its own hold
 * while a verdict is missing, and a scanner that released its hold gets none back.
 */
@ApplicationScoped
class ContentHolds {

  private static final Logger LOG = Logger.getLogger(ContentHolds.class);
  private static final List<String> SCANNERS = List.of("threat", "dlp");

  private final ContentStore store;
  private final ItemStates states;
  private final TenantScope scope;
  private final IntakeConfig config;
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  ContentHolds(
      ContentStore store, ItemStates states, TenantScope scope, IntakeConfig config, Clock clock) {
    this.store = store;
    this.states = states;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
  }

  /** Stores content under the connector's hold. */
  StoredContent put(Item item, InputStream bytes, Instant until) throws IOException {
    return store.put(item.key().tenant(), bytes, item.holder(), until);
  }

  /** Holds stored content for the scanners, at once: each hold waits for the medium. */
  void holdForScanners(Item item, String sha256, Instant until) {
    var holds =
        SCANNERS.stream()
            .map(
                scanner ->
                    CompletableFuture.runAsync(
                        () -> hold(item, sha256, item.holder(scanner), until), threads))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(holds).join();
  }

  private void hold(Item item, String sha256, String holder, Instant until) {
    try {
      if (!store.hold(item.key().tenant(), sha256, holder, until)) {
        throw new IllegalStateException("content vanished while it was held");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of content that nobody is going to scan. */
  void release(Item item) {
    var tenant = item.key().tenant();
    try {
      store.release(tenant, item.holder());
      for (var scanner : SCANNERS) {
        store.release(tenant, item.holder(scanner));
      }
    } catch (IOException e) {
      LOG.warnf("holds of item=%s run out by themselves: %s", item.id(), e.getClass().getName());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }

  /** How long content that is fetched now is held. */
  Instant end() {
    return clock.instant().plus(config.hold());
  }

  /** When content held until then is looked after again. */
  Instant lookAgain(Instant heldUntil) {
    return heldUntil.minus(config.hold().dividedBy(2));
  }

  /** Holds the content of an item whose verdicts or action are missing for longer. */
  Optional<Instant> prolong(Item item) {
    var description = item.description();
    var heldUntil = item.heldUntil();
    if (description == null || description.sha256() == null || heldUntil == null) {
      return Optional.empty();
    }
    var due = lookAgain(heldUntil);
    if (due.isAfter(clock.instant())) {
      return Optional.of(due);
    }
    return Optional.of(prolong(item, item.key().tenant(), description.sha256()));
  }

  private Instant prolong(Item item, UUID tenant, String sha256) {
    var until = end();
    try {
      if (!store.hold(tenant, sha256, item.holder(), until)) {
        LOG.warnf("content of item=%s is gone before it was judged", item.id());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    scope.run(tenant, () -> states.heldUntil(item, until));
    return lookAgain(until);
  }
}
