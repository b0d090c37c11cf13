package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.Items;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Due;
import io.cloudward.connector.work.WorkLoop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What an item that is due needs: to be fetched, or its content to be held longer. */
@ApplicationScoped
class ItemStep implements WorkLoop.Step {

  private final Items items;
  private final FetchItem fetch;
  private final ContentHolds holds;
  private final TenantScope scope;

  ItemStep(Items items, FetchItem fetch, ContentHolds holds, TenantScope scope) {
    this.items = items;
    this.fetch = fetch;
    this.holds = holds;
    this.scope = scope;
  }

  @Override
  public Optional<Instant> run(Due due) {
    var item = scope.call(due.tenant(), () -> items.find(due.tenant(), due.id()));
    return item.flatMap(this::run);
  }

  private Optional<Instant> run(Item item) {
    return switch (item.state()) {
      case FOUND -> fetch.run(item);
      case RECEIVED, JUDGED -> holds.prolong(item);
      case SKIPPED, SETTLED -> Optional.empty();
    };
  }
}
