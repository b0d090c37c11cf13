package io.cloudward.quarantine.search;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.quarantine.item.ContentState;
import io.cloudward.quarantine.item.ItemFact;
import io.cloudward.quarantine.item.ItemState;
import io.cloudward.quarantine.item.QuarantinedItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item as the interface shows it.
 *
 * @param policies names of the policies that decided
 * @param sources which scanners demanded it: threat, dlp
 * @param content whether its bytes can be looked at and downloaded
 * @param release what is known of its release; null if nobody decided on one
 * @param failure why it could not be put back; null if nothing failed
 * @param deletedBy who had it removed
 */
@Schema(name = "QuarantinedItem")
public record ItemResponse(
    UUID id,
    UUID organizationId,
    Service service,
    ItemKind kind,
    ItemState state,
    String title,
    @Nullable String sender,
    List<String> recipients,
    String owner,
    String place,
    @Nullable Direction direction,
    long size,
    @Nullable String sha256,
    @Nullable String messageId,
    Instant occurredAt,
    List<String> categories,
    List<String> policies,
    List<String> sources,
    List<String> reasons,
    Instant heldAt,
    @Nullable Instant expiresAt,
    ContentState content,
    @Nullable Release release,
    @Nullable Failure failure,
    @Nullable Person deletedBy) {

  /** Who did something. */
  @Schema(name = "QuarantineActor")
  public record Person(Actor.Kind kind, String name, Instant at) {}

  /**
   * A release.
   *
   * @param by who decided on it, and when
   * @param place where the item stands now
   * @param identical whether its bytes are those that were taken
   * @param releasedAt when it stood there
   */
  @Schema(name = "QuarantineRelease")
  public record Release(
      @Nullable Person by,
      @Nullable String place,
      @Nullable Boolean identical,
      @Nullable Instant releasedAt) {}

  /** Why an item could not be put back. */
  @Schema(name = "QuarantineFailure")
  public record Failure(
      String reason, String remedy, boolean retried, @Nullable Instant nextTryAt, Instant at) {}

  /** What is shown of {@code item}. */
  public static ItemResponse of(QuarantinedItem item) {
    var about = item.description();
    var facts = item.facts();
    return new ItemResponse(
        item.id(),
        about.organizationId(),
        about.service(),
        about.kind(),
        item.state().orElseThrow(),
        about.title(),
        about.sender(),
        about.recipients(),
        about.owner(),
        about.place(),
        about.direction(),
        about.size(),
        item.sha256().orElse(null),
        about.messageId(),
        about.occurredAt(),
        item.categories(),
        facts.policyNames(),
        facts.sources(),
        facts.reasons(),
        item.heldAt(),
        item.expiresAt().orElse(null),
        item.content(),
        release(item),
        facts.failure().map(ItemResponse::failure).orElse(null),
        facts.deletion().map(fact -> person(fact.by(), fact.at())).orElse(null));
  }

  private static @Nullable Release release(QuarantinedItem item) {
    var facts = item.facts();
    var restored = facts.restoration();
    var released = facts.release();
    if (facts.approval().isEmpty() && restored.isEmpty() && released.isEmpty()) {
      return null;
    }
    return new Release(
        facts.approval().map(fact -> person(fact.by(), fact.at())).orElse(null),
        restored.map(ItemFact.Restored::place).orElse(null),
        released.map(ItemFact.Released::identical).orElse(null),
        released.map(ItemFact.Released::at).orElse(null));
  }

  private static Failure failure(ItemFact.Failed fact) {
    return new Failure(fact.reason(), fact.remedy(), fact.retried(), fact.nextTryAt(), fact.at());
  }

  private static Person person(Actor actor, Instant at) {
    return new Person(actor.kind(), actor.name(), at);
  }
}
