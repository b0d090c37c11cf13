package io.cloudward.quarantine.content;

import io.cloudward.content.ContentStore;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import io.cloudward.quarantine.item.ContentState;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the bytes of items that are kept, and lets go of all others. */
@ApplicationScoped
class ContentWorker implements ErrandWorker {

  /** A release that is under way at the end of an item's time still finds the bytes. */
  private static final Duration GRACE = Duration.ofDays(7);

  /** What has to be: bytes until a time, or none. */
  private record Wanted(@Nullable String sha256, @Nullable Instant until) {

    static Wanted of(QuarantinedItem item) {
      var isKept = item.state().orElseThrow().isKept();
      return new Wanted(
          item.sha256().orElse(null),
          isKept ? item.expiresAt().orElse(item.heldAt()).plus(GRACE) : null);
    }
  }

  private final ContentStore store;
  private final QuarantinedItems items;
  private final CurrentTenant tenant;

  ContentWorker(ContentStore store, QuarantinedItems items, CurrentTenant tenant) {
    this.store = store;
    this.items = items;
    this.tenant = tenant;
  }

  @Override
  public ErrandKind kind() {
    return ErrandKind.CONTENT;
  }

  @Override
  public Optional<Instant> run(UUID id) throws IOException {
    var wanted =
        QuarkusTransaction.requiringNew().call(() -> items.find(id).map(Wanted::of).orElse(null));
    if (wanted != null) {
      var state = secure(id, wanted);
      QuarkusTransaction.requiringNew().run(() -> note(id, wanted, state));
    }
    return Optional.empty();
  }

  private ContentState secure(UUID id, Wanted wanted) throws IOException {
    var holder = "quarantine:" + id;
    if (wanted.until() == null) {
      store.release(tenant.require(), holder);
      return ContentState.GONE;
    }
    return wanted.sha256() != null
            && store.hold(tenant.require(), wanted.sha256(), holder, wanted.until())
        ? ContentState.KEPT
        : ContentState.MISSING;
  }

  /** If something else is wanted by now, that was planned too, and its turn comes. */
  private void note(UUID id, Wanted wanted, ContentState state) {
    items
        .lock(id)
        .filter(item -> Wanted.of(item).equals(wanted))
        .ifPresent(item -> item.content(state));
  }
}
