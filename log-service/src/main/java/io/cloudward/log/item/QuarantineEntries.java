package io.cloudward.log.item;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ItemExpired;
import io.cloudward.contracts.quarantine.ItemReleased;
import io.cloudward.contracts.quarantine.ReleaseApproved;
import io.cloudward.contracts.quarantine.ReleaseDenied;
import io.cloudward.contracts.quarantine.ReleaseRequested;
import io.cloudward.log.timeline.Kind;
import io.cloudward.log.timeline.LoggedItem;
import io.cloudward.log.timeline.Outcome;
import io.cloudward.log.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said in the log of items in quarantine. Most facts name the item by its id; its title
 * stands in a member of its own. Pure.
 */
final class QuarantineEntries {

  private QuarantineEntries() {}

  static TimelineEntry of(ReleaseRequested said) {
    return entry(
        "ReleaseRequested",
        new Place(said.organizationId(), null, said.itemId()),
        Outcome.ACTION_REQUIRED,
        said.requestedBy() + " asks for the release from quarantine",
        Map.of("requestId", said.requestId(), "requestedBy", said.requestedBy()));
  }

  static TimelineEntry of(ReleaseApproved said) {
    return entry(
        "ReleaseApproved",
        new Place(said.organizationId(), said.service(), said.itemId()),
        Outcome.STARTED,
        "The release from quarantine was decided by " + said.approvedBy().name(),
        by("approvedBy", said.approvedBy()));
  }

  static TimelineEntry of(ReleaseDenied said) {
    return entry(
        "ReleaseDenied",
        new Place(said.organizationId(), null, said.itemId()),
        Outcome.SUCCESS,
        "The release from quarantine was denied by " + said.deniedBy().name(),
        by("deniedBy", said.deniedBy()));
  }

  static TimelineEntry of(ItemReleased said) {
    var faithful = said.identical() ? "" : "; its bytes are not those that were taken";
    return new TimelineEntry(
        Kind.QUARANTINE,
        "ItemReleased",
        said.item().organizationId(),
        said.item().service(),
        Outcome.SUCCESS,
        ItemWords.item(said.item())
            + " was released from quarantine by "
            + said.releasedBy().name()
            + faithful,
        Map.of("releasedBy", said.releasedBy().name(), "identical", said.identical()),
        LoggedItem.of(said.item(), List.of()));
  }

  static TimelineEntry of(ItemDeleted said) {
    return entry(
        "ItemDeleted",
        new Place(said.organizationId(), said.service(), said.itemId()),
        Outcome.SUCCESS,
        "Deleted from quarantine by " + said.deletedBy().name(),
        by("deletedBy", said.deletedBy()));
  }

  static TimelineEntry of(ItemExpired said) {
    return entry(
        "ItemExpired",
        new Place(said.organizationId(), said.service(), said.itemId()),
        Outcome.SUCCESS,
        "Its time in quarantine is over; it was removed",
        Map.of());
  }

  private static Map<String, Object> by(String member, Actor actor) {
    return Map.of(member, actor.name(), "actorKind", actor.kind());
  }

  private record Place(UUID organizationId, @Nullable Service service, UUID itemId) {}

  private static TimelineEntry entry(
      String event, Place place, Outcome outcome, String summary, Map<String, Object> details) {
    return new TimelineEntry(
        Kind.QUARANTINE,
        event,
        place.organizationId(),
        place.service(),
        outcome,
        summary,
        details,
        LoggedItem.of(place.itemId()));
  }
}
