package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.intake.OwnContent;
import io.cloudward.connector.intake.feed.Containers;
import io.cloudward.connector.intake.feed.IntakeGate;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.RetryPlan;
import io.cloudward.contracts.item.ItemKind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Fetches one item and says that it is there; failures that pass are tried again. */
@ApplicationScoped
class FetchItem {

  private static final Logger LOG = Logger.getLogger(FetchItem.class);

  /** Graph tells of what is new within moments; the wait doubles with each further try. */
  private static final Duration SOON = Duration.ofMillis(250);

  private final Containers containers;
  private final IntakeGate gate;
  private final MessageFetch messages;
  private final FileFetch files;
  private final OwnerGroups groups;
  private final Announcement announcement;
  private final ContentHolds holds;
  private final List<OwnContent> own;
  private final ItemStates states;
  private final Accesses accesses;
  private final TenantScope scope;
  private final RetryPlan retries;
  private final Clock clock;

  FetchItem(
      Containers containers,
      IntakeGate gate,
      MessageFetch messages,
      FileFetch files,
      OwnerGroups groups,
      Announcement announcement,
      ContentHolds holds,
      @All List<OwnContent> own,
      ItemStates states,
      Accesses accesses,
      TenantScope scope,
      IntakeConfig config,
      Clock clock) {
    this.containers = containers;
    this.gate = gate;
    this.messages = messages;
    this.files = files;
    this.groups = groups;
    this.announcement = announcement;
    this.holds = holds;
    this.own = own;
    this.states = states;
    this.accesses = accesses;
    this.scope = scope;
    this.retries = new RetryPlan(config.firstDelay(), config.longestDelay(), config.retryFor());
    this.clock = clock;
  }

  /** When the item is due again; empty if it left the queue. */
  Optional<Instant> run(Item item) {
    var key = item.key();
    var container =
        scope.call(
            key.tenant(),
            () ->
                containers.find(
                    key.tenant(), key.organization(), item.service(), key.containerId()));
    if (container.isEmpty()) {
      scope.run(key.tenant(), () -> states.forget(item));
      return Optional.empty();
    }
    if (!isOpen(item)) {
      return Optional.of(clock.instant().plus(retries.longest()));
    }
    try {
      return end(item, container.get(), fetch(item, container.get()));
    } catch (RefusedException e) {
      return postpone(item, Optional.empty());
    } catch (MicrosoftException e) {
      LOG.infof("item=%s of organization=%s: %s", item.id(), key.organization(), e);
      return afterFailure(item, container.get(), e);
    }
  }

  private boolean isOpen(Item item) {
    var key = item.key();
    return scope.call(
        key.tenant(), () -> gate.isOpen(key.tenant(), key.organization(), item.service()));
  }

  private Outcome fetch(Item item, Container container) {
    var access = accesses.application(item.key().organization());
    groups.ask(container);
    return item.key().kind() == ItemKind.MESSAGE
        ? messages.fetch(item, container, access)
        : files.fetch(item, container, access);
  }

  private Optional<Instant> end(Item item, Container container, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Fetched fetched when isOurs(item, fetched) -> {
        holds.release(item);
        yield end(item, container, new Outcome.Skipped("OWN_CONTENT"));
      }
      case Outcome.Fetched fetched -> announcement.say(item, container, fetched);
      case Outcome.NoItem none -> {
        scope.run(item.key().tenant(), () -> states.forget(item));
        yield Optional.empty();
      }
      case Outcome.Skipped skipped -> {
        scope.run(item.key().tenant(), () -> states.skip(item, skipped.reason()));
        yield Optional.empty();
      }
      case Outcome.NotYet notYet -> again(item, SOON.multipliedBy(1L << Math.min(item.tries(), 4)));
    };
  }

  private boolean isOurs(Item item, Outcome.Fetched fetched) {
    var sha256 = fetched.description().sha256();
    return sha256 != null && own.stream().anyMatch(known -> known.contains(item.key(), sha256));
  }

  private Optional<Instant> afterFailure(Item item, Container container, MicrosoftException e) {
    var isHopeless =
        e.kind() == FailureKind.REFUSED || retries.isOver(item.noticedAt(), clock.instant());
    if (isHopeless && item.description() != null) {
      return end(item, container, Outcome.Fetched.unread(item.description(), item.inJunk()));
    }
    return isHopeless
        ? end(item, container, new Outcome.Skipped("UNREADABLE"))
        : postpone(item, e.retryAfter());
  }

  private Optional<Instant> postpone(Item item, Optional<Duration> asked) {
    return again(item, retries.delay(item.tries(), asked));
  }

  private Optional<Instant> again(Item item, Duration wait) {
    var when = clock.instant().plus(wait);
    scope.run(item.key().tenant(), () -> states.postpone(item, when));
    return Optional.of(when);
  }
}
