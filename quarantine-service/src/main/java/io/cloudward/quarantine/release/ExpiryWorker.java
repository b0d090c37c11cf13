package io.cloudward.quarantine.release;

import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ends the time of items. One whose release is under way is left alone until that has ended. */
@ApplicationScoped
class ExpiryWorker implements ErrandWorker {

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final QuarantinedItems items;
  private final ItemCommands commands;
  private final Clock clock = Clock.systemUTC();

  ExpiryWorker(QuarantinedItems items, ItemCommands commands) {
    this.items = items;
    this.commands = commands;
  }

  @Override
  public ErrandKind kind() {
    return ErrandKind.EXPIRY;
  }

  @Override
  public Optional<Instant> run(UUID item) {
    var later = clock.instant().plus(PATIENCE);
    return QuarkusTransaction.requiringNew()
        .call(() -> items.lock(item).flatMap(known -> commands.expire(known, later)));
  }
}
