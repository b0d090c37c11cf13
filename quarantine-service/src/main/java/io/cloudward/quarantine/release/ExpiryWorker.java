package io.cloudward.quarantine.release;

import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends the time of items, and forgets those that ended long ago. One whose release is under way is
 * left alone until that has ended.
 */
@ApplicationScoped
class ExpiryWorker implements ErrandWorker {

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final QuarantinedItems items;
  private final ItemCommands commands;
  private final Duration memory;
  private final Clock clock = Clock.systemUTC();

  ExpiryWorker(QuarantinedItems items, ItemCommands commands, QuarantineConfig config) {
    this.items = items;
    this.commands = commands;
    this.memory = config.memory();
  }

  @Override
  public ErrandKind kind() {
    return ErrandKind.EXPIRY;
  }

  @Override
  public Optional<Instant> run(UUID item) {
    return QuarkusTransaction.requiringNew().call(() -> items.lock(item).flatMap(this::turn));
  }

  private Optional<Instant> turn(QuarantinedItem item) {
    if (item.facts().endedAt().isEmpty()) {
      var next = commands.expire(item, clock.instant().plus(PATIENCE));
      if (next.isPresent()) {
        return next;
      }
    }
    var due = item.facts().endedAt().orElse(clock.instant()).plus(memory);
    if (due.isAfter(clock.instant())) {
      return Optional.of(due);
    }
    items.forget(item);
    return Optional.empty();
  }
}
