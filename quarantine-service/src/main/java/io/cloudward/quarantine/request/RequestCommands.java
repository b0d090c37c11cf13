package io.cloudward.quarantine.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.quarantine.QuarantineEvents;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.release.ItemCommands;
import io.cloudward.quarantine.release.ItemDecision;
import io.cloudward.quarantine.search.ItemResponse;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for releases and decides on them. */
@ApplicationScoped
public class RequestCommands {

  /** What came of a decision; problems are thrown after it is recorded. */
  record Outcome(ReleaseRequestResponse request, Optional<ItemDecision> refusal) {}

  private final ReleaseRequests requests;
  private final QuarantinedItems items;
  private final ItemCommands commands;
  private final QuarantineEvents events;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  RequestCommands(
      ReleaseRequests requests,
      QuarantinedItems items,
      ItemCommands commands,
      QuarantineEvents events,
      AuditLog audit) {
    this.requests = requests;
    this.items = items;
    this.commands = commands;
    this.events = events;
    this.audit = audit;
  }

  /**
   * Asks for the release of an item that is locked; asked for twice, it is one request.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if the item is gone or released
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ReleaseRequestResponse ask(QuarantinedItem item, Actor by, @Nullable String comment) {
    requireHeld(item);
    var request =
        requests.pending(item.id(), by.name()).orElseGet(() -> askAnew(item, by, comment));
    return ReleaseRequestResponse.of(request, ItemResponse.of(item));
  }

  /** How the last request of somebody for an item stands, since the item was taken. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<RequestState> last(QuarantinedItem item, String requestedBy) {
    return requests.last(item, requestedBy).map(ReleaseRequest::state);
  }

  /** Releases what was asked for. */
  @Transactional
  Outcome approve(UUID id) {
    var item = lockedItemOf(id);
    var request = undecided(id, RequestState.APPROVED);
    if (request.state() == RequestState.APPROVED) {
      return new Outcome(response(request, item), Optional.empty());
    }
    var decision = commands.release(item, audit.caller(), id);
    if (decision instanceof ItemDecision.Gone) {
      return new Outcome(response(request, item), Optional.of(decision));
    }
    request.decide(RequestState.APPROVED, audit.caller(), now());
    audit.done("release-request.approve", target(id), Map.of("item", item.id()));
    return new Outcome(response(request, item), Optional.empty());
  }

  /** Leaves in quarantine what was asked for. */
  @Transactional
  ReleaseRequestResponse deny(UUID id) {
    var item = lockedItemOf(id);
    var request = undecided(id, RequestState.DENIED);
    if (request.state() == RequestState.PENDING) {
      var now = now();
      request.decide(RequestState.DENIED, audit.caller(), now);
      events.denied(item.id(), request.organizationId(), id, audit.caller(), now);
      audit.done("release-request.deny", target(id), Map.of("item", item.id()));
    }
    return response(request, item);
  }

  private ReleaseRequest askAnew(QuarantinedItem item, Actor by, @Nullable String comment) {
    var now = now();
    var id = UuidCreator.getTimeOrderedEpoch();
    var request = new ReleaseRequest(id, item, by.name(), comment, now);
    requests.persist(request);
    events.requested(item.description(), id, by.name(), now);
    audit.record(
        AuditEntry.done(item.tenantId(), by, "release-request.create", target(id))
            .after(Map.of("item", item.id())));
    return request;
  }

  private static void requireHeld(QuarantinedItem item) {
    switch (ItemDecision.onRelease(item.state().orElseThrow())) {
      case ItemDecision.Granted held -> {
        // That is what can be asked for.
      }
      case ItemDecision.Unneeded away ->
          throw QuarantineProblems.released(item.state().orElseThrow());
      case ItemDecision.Away away -> throw QuarantineProblems.released(away.state());
      case ItemDecision.Gone gone -> throw QuarantineProblems.gone(gone.state());
    }
  }

  private QuarantinedItem lockedItemOf(UUID id) {
    var itemId = requests.find(id).map(ReleaseRequest::itemId).orElseThrow(RequestCommands::none);
    return items.lock(itemId).orElseThrow(RequestCommands::none);
  }

  /** The request as it is now that its item is locked. */
  private ReleaseRequest undecided(UUID id, RequestState wanted) {
    var request = requests.find(id).orElseThrow(RequestCommands::none);
    requests.getEntityManager().refresh(request);
    if (request.state() != RequestState.PENDING && request.state() != wanted) {
      throw Problems.of(
          "request-decided",
          409,
          "The request is decided",
          "Somebody decided otherwise before.",
          Map.of("state", request.state()));
    }
    return request;
  }

  private static ReleaseRequestResponse response(ReleaseRequest request, QuarantinedItem item) {
    return ReleaseRequestResponse.of(request, ItemResponse.of(item));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Target target(UUID id) {
    return new Target("release-request", id.toString());
  }

  private static RuntimeException none() {
    return Problems.notFound("release request");
  }
}
