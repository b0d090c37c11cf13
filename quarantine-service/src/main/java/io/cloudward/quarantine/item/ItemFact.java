package io.cloudward.quarantine.item;

import io.cloudward.contracts.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is known about an item. */
public sealed interface ItemFact {

  /** When it happened, by the clock of who told it. */
  Instant at();

  /** It is not kept any more. */
  sealed interface End extends ItemFact {

    /** Where it stands after this. */
    ItemState state();
  }

  /**
   * It was taken out of its place; connector-service told it.
   *
   * @param sha256 of the bytes that are kept
   * @param size of the bytes that are kept
   */
  record Held(
      Instant at,
      List<String> sources,
      List<String> categories,
      List<String> policyNames,
      List<String> reasons,
      @Nullable String sha256,
      long size,
      Instant noticedAt)
      implements ItemFact {}

  /** We told that it is in quarantine, and until when. */
  record Announced(Instant at, Instant expiresAt, List<String> categories, List<String> reasons)
      implements ItemFact {}

  /** Somebody decided on its release. */
  record Approved(Instant at, Actor by, @Nullable UUID requestId) implements ItemFact {}

  /** It could not be put back. */
  record Failed(
      Instant at, String reason, String remedy, boolean retried, @Nullable Instant nextTryAt)
      implements ItemFact {}

  /** It stands again where people find it; connector-service told it. */
  record Restored(Instant at, String place, boolean identical) implements End {

    @Override
    public ItemState state() {
      return ItemState.RELEASED;
    }
  }

  /** We told that it is released. */
  record Released(Instant at, Actor by, boolean identical) implements End {

    @Override
    public ItemState state() {
      return ItemState.RELEASED;
    }
  }

  /** Somebody decided that it goes for ever. */
  record Deleted(Instant at, Actor by) implements End {

    @Override
    public ItemState state() {
      return ItemState.DELETED;
    }
  }

  /** Its time was over. */
  record Expired(Instant at) implements End {

    @Override
    public ItemState state() {
      return ItemState.EXPIRED;
    }
  }
}
