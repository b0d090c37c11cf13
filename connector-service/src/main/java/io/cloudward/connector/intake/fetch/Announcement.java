package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.ConnectorEvents;
import io.cloudward.connector.intake.Arrival;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.ItemState;
import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.intake.Items;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.item.ItemReceived;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says that an item is there: state and event in one transaction, at most once. */
@ApplicationScoped
class Announcement {

  private final Items items;
  private final ItemStates states;
  private final OwnerGroups groups;
  private final ContentHolds holds;
  private final ConnectorEvents events;
  private final TenantScope scope;
  private final Timer lag;
  private final Clock clock;

  Announcement(
      Items items,
      ItemStates states,
      OwnerGroups groups,
      ContentHolds holds,
      ConnectorEvents events,
      TenantScope scope,
      MeterRegistry registry,
      Clock clock) {
    this.items = items;
    this.states = states;
    this.groups = groups;
    this.holds = holds;
    this.events = events;
    this.scope = scope;
    this.lag =
        Timer.builder("connector.intake.lag")
            .description("From noticing a change to its content being there")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    this.clock = clock;
  }

  /** When the item's content is looked after; empty if the item is not ours to announce. */
  Optional<Instant> say(Item item, Container container, Outcome.Fetched fetched) {
    var heldUntil = holds.end();
    var arrival =
        new Arrival(fetched.mediaType(), fetched.inJunk(), fetched.unfetched(), heldUntil);
    var fact = fact(item, fetched, groups.of(container), heldUntil);
    var said =
        scope.call(
            item.key().tenant(),
            () -> {
              var isOurs = states.received(item, fetched.description(), arrival);
              if (isOurs) {
                events.say(item.key().tenant(), fact);
              }
              return isOurs;
            });
    if (!said) {
      releaseUnlessInUse(item);
      return Optional.empty();
    }
    lag.record(Duration.between(item.noticedAt(), clock.instant()));
    return fetched.description().sha256() == null
        ? Optional.empty()
        : Optional.of(holds.lookAgain(heldUntil));
  }

  /** The holds bear the item's name: whoever announced it meanwhile relies on them. */
  private void releaseUnlessInUse(Item item) {
    var known =
        scope.call(
            item.key().tenant(), () -> items.find(item.key().tenant(), item.id()).map(Item::state));
    if (known.isEmpty() || known.get() == ItemState.SKIPPED || known.get() == ItemState.SETTLED) {
      holds.release(item);
    }
  }

  private static ItemReceived fact(
      Item item, Outcome.Fetched fetched, List<String> groupIds, Instant heldUntil) {
    return new ItemReceived(
        fetched.description(),
        item.origin(),
        item.scan(),
        item.protect(),
        fetched.inJunk(),
        groupIds,
        fetched.mediaType(),
        fetched.unfetched(),
        item.noticedAt(),
        heldUntil);
  }
}
