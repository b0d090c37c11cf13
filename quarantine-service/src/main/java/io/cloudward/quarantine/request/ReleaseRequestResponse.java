package io.cloudward.quarantine.request;

import io.cloudward.contracts.Actor;
import io.cloudward.quarantine.item.ItemState;
import io.cloudward.quarantine.search.ItemResponse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for release as the interface shows it. */
@Schema(name = "ReleaseRequest")
public record ReleaseRequestResponse(
    UUID id,
    RequestState state,
    String requestedBy,
    @Nullable String comment,
    Instant requestedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    ItemResponse item) {

  private static final Set<ItemState> DECIDABLE =
      EnumSet.of(ItemState.HELD, ItemState.RELEASE_FAILED);

  static ReleaseRequestResponse of(ReleaseRequest request, ItemResponse item) {
    var isOver = request.state() == RequestState.PENDING && !DECIDABLE.contains(item.state());
    return new ReleaseRequestResponse(
        request.id(),
        isOver ? RequestState.CLOSED : request.state(),
        request.requestedBy(),
        request.comment().orElse(null),
        request.requestedAt(),
        request.decidedBy().map(Actor::name).orElse(null),
        request.decidedAt().orElse(null),
        item);
  }
}
