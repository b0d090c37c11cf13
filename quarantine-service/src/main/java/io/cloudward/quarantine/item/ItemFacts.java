package io.cloudward.quarantine.item;

import io.cloudward.quarantine.item.ItemFact.Announced;
import io.cloudward.quarantine.item.ItemFact.Approved;
import io.cloudward.quarantine.item.ItemFact.Deleted;
import io.cloudward.quarantine.item.ItemFact.End;
import io.cloudward.quarantine.item.ItemFact.Expired;
import io.cloudward.quarantine.item.ItemFact.Failed;
import io.cloudward.quarantine.item.ItemFact.Held;
import io.cloudward.quarantine.item.ItemFact.Released;
import io.cloudward.quarantine.item.ItemFact.Restored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about an item: of each kind of fact the latest one. Adding facts is
 * commutative and idempotent, so late, repeated and overtaking events end in the same place (I2).
 * Facts from before the item was last taken say nothing about it any more. Pure.
 */
public record ItemFacts(
    @Nullable Held held,
    @Nullable Announced announced,
    @Nullable Approved approved,
    @Nullable Failed failed,
    @Nullable Restored restored,
    @Nullable Released released,
    @Nullable Deleted deleted,
    @Nullable Expired expired) {

  /** Nothing is known. */
  public static final ItemFacts NONE =
      new ItemFacts(null, null, null, null, null, null, null, null);

  /** What is known with {@code fact}. */
  public ItemFacts plus(ItemFact fact) {
    return new ItemFacts(
        latest(held, fact, Held.class),
        latest(announced, fact, Announced.class),
        latest(approved, fact, Approved.class),
        latest(failed, fact, Failed.class),
        latest(restored, fact, Restored.class),
        latest(released, fact, Released.class),
        latest(deleted, fact, Deleted.class),
        latest(expired, fact, Expired.class));
  }

  /** When it was last taken, if anybody told. */
  public Optional<Instant> heldAt() {
    return Stream.of(Optional.ofNullable(held), Optional.ofNullable(announced))
        .flatMap(Optional::stream)
        .map(ItemFact::at)
        .max(Instant::compareTo);
  }

  /** Until when it is kept, once that is decided. */
  public Optional<Instant> expiresAt() {
    return standing(announced).map(Announced::expiresAt);
  }

  /** Where it stands; empty as long as nobody told that it was taken. */
  public Optional<ItemState> state() {
    if (heldAt().isEmpty()) {
      return Optional.empty();
    }
    var end = end();
    return Optional.of(end.map(End::state).orElseGet(this::kept));
  }

  /** Since when it is not kept any more. */
  public Optional<Instant> endedAt() {
    return end().map(ItemFact::at);
  }

  /** The release that was decided on, unless the item was taken again since. */
  public Optional<Approved> approval() {
    return standing(approved);
  }

  /** Why the last attempt to put it back failed, as long as that matters. */
  public Optional<Failed> failure() {
    var since = approval().map(Approved::at).or(this::heldAt);
    return end().isPresent()
        ? Optional.empty()
        : standing(failed).filter(last -> !last.at().isBefore(since.orElse(Instant.MIN)));
  }

  /** Where it was put back. */
  public Optional<Restored> restoration() {
    return standing(restored);
  }

  /** Who released it. */
  public Optional<Released> release() {
    return standing(released);
  }

  /** Who had it removed. */
  public Optional<Deleted> deletion() {
    return standing(deleted);
  }

  /** What it is taken for. */
  public List<String> categories() {
    return held != null
        ? held.categories()
        : announced != null ? announced.categories() : List.of();
  }

  /** Names of the policies that decided. */
  public List<String> policyNames() {
    return held == null ? List.of() : held.policyNames();
  }

  /** Which scanners demanded it. */
  public List<String> sources() {
    return held == null ? List.of() : held.sources();
  }

  /** Sentences for people. */
  public List<String> reasons() {
    return held != null ? held.reasons() : announced != null ? announced.reasons() : List.of();
  }

  /** Whether it was taken and we have not told so. */
  boolean awaitsAnnouncement() {
    return held != null && (announced == null || announced.at().isBefore(held.at()));
  }

  /** Whether it was put back and we have not told so. */
  boolean awaitsRelease() {
    return restoration()
        .filter(fact -> released == null || released.at().isBefore(fact.at()))
        .isPresent();
  }

  private ItemState kept() {
    if (approval().isEmpty()) {
      return ItemState.HELD;
    }
    var hopeless = failure().filter(last -> !last.retried());
    return hopeless.isPresent() ? ItemState.RELEASE_FAILED : ItemState.RELEASING;
  }

  /** What ended it: the latest of what can; of two at one instant, what gave it back. */
  private Optional<End> end() {
    return Stream.<Optional<? extends End>>of(
            standing(expired), standing(deleted), standing(released), standing(restored))
        .flatMap(Optional::stream)
        .<End>map(fact -> fact)
        .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
  }

  private <F extends ItemFact> Optional<F> standing(@Nullable F fact) {
    return Optional.ofNullable(fact)
        .filter(known -> heldAt().filter(since -> !known.at().isBefore(since)).isPresent());
  }

  /** Facts of one kind and instant are one fact; should they differ, any fixed order will do. */
  private static <F extends ItemFact> @Nullable F latest(
      @Nullable F known, ItemFact fact, Class<F> kind) {
    if (!kind.isInstance(fact)) {
      return known;
    }
    var heard = kind.cast(fact);
    if (known == null || heard.at().isAfter(known.at())) {
      return heard;
    }
    var isLater = heard.at().equals(known.at()) && heard.toString().compareTo(known.toString()) > 0;
    return isLater ? heard : known;
  }
}
