package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Outcomes.Next;
import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.organization.Attention;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnection;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.RetryPlan;
import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.verdict.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Has things done to items, and says when to come again if they could not be done. Before anything
 * it looks whether the tenant still has the organization.
 */
@ApplicationScoped
class ItemActions {

  private static final Logger LOG = Logger.getLogger(ItemActions.class);

  private final MailActions mail;
  private final FileActions files;
  private final HeldContents contents;
  private final Outcomes outcomes;
  private final ServiceConnections connections;
  private final TenantScope scope;
  private final EnforcementConfig config;
  private final Clock clock;
  private final RetryPlan plan;

  ItemActions(
      MailActions mail,
      FileActions files,
      HeldContents contents,
      Outcomes outcomes,
      ServiceConnections connections,
      TenantScope scope,
      EnforcementConfig config,
      Clock clock) {
    this.mail = mail;
    this.files = files;
    this.contents = contents;
    this.outcomes = outcomes;
    this.connections = connections;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
    this.plan = new RetryPlan(config.firstDelay(), config.longestDelay(), Duration.ZERO);
  }

  /** Brings the action about. */
  Optional<Instant> enforce(EnforcementCase known, Action action) {
    return attempt(
        known, new Attempt(Operation.ENFORCE, action), () -> of(known).enforce(known, action));
  }

  /** Brings the item back. */
  Optional<Instant> restore(EnforcementCase known) {
    return attempt(
        known,
        new Attempt(Operation.RESTORE, Action.QUARANTINE),
        () -> {
          outcomes.restored(known, of(known).restore(known));
          contents.release(known);
        });
  }

  /** Removes what is held. */
  Optional<Instant> remove(EnforcementCase known) {
    return attempt(
        known,
        new Attempt(Operation.REMOVE, Action.QUARANTINE),
        () -> {
          of(known).remove(known);
          contents.release(known);
          outcomes.removed(known);
        });
  }

  /** Lets the content go: nothing is left to do. */
  Optional<Instant> settle(UUID tenant, UUID item, Action done) {
    contents.releaseJudged(tenant, item);
    outcomes.settled(tenant, item, done);
    return Optional.empty();
  }

  private Optional<Instant> attempt(EnforcementCase known, Attempt attempt, Runnable work) {
    var connection = connection(known);
    if (connection.isEmpty() && attempt.operation() == Operation.ENFORCE) {
      outcomes.impossible(known, attempt, Obstacle.SERVICE_NOT_CONNECTED, Phase.ENDED);
      return Optional.empty();
    }
    var closed = connection.map(ItemActions::closed).orElse(Optional.of(Failure.NOT_CONNECTED));
    if (closed.isPresent()) {
      return again(known, attempt, closed.get(), config.accessDelay());
    }
    try {
      work.run();
      return Optional.empty();
    } catch (CannotEnforceException e) {
      if (e.obstacle() == Obstacle.ACTION_NOT_POSSIBLE) {
        outcomes.skipped(known, attempt, e.obstacle());
      } else {
        outcomes.impossible(known, attempt, e.obstacle(), after(attempt.operation()));
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.infof("%s of item=%s: %s", attempt, known.id(), nameOf(e));
      LOG.debug("failure of the attempt", e);
      var asked = e instanceof MicrosoftException m ? m.retryAfter() : Optional.<Duration>empty();
      return again(known, attempt, Failure.of(e), plan.delay(known.failure().tries(), asked));
    }
  }

  private Optional<Instant> again(
      EnforcementCase known, Attempt attempt, Failure failure, Duration delay) {
    var at = clock.instant().plus(delay);
    outcomes.failed(known, attempt, failure, new Next(at, config.patience()));
    return Optional.of(at);
  }

  /** The connection of the item's service, unless nothing is left of it. */
  private Optional<ServiceConnection> connection(EnforcementCase known) {
    var tenant = known.tenant();
    return scope.call(tenant, () -> connections.of(tenant, known.key().organization())).stream()
        .filter(service -> service.service() == known.description().service())
        .filter(ServiceConnection::isPresent)
        .findFirst();
  }

  /** What keeps us out of the organization, if something does. */
  private static Optional<Failure> closed(ServiceConnection connection) {
    if (connection.state() != ConnectionState.CONNECTED) {
      return Optional.of(Failure.NOT_CONNECTED);
    }
    return connection.attention() == Attention.ACCESS_LOST
        ? Optional.of(Failure.ACCESS_LOST)
        : Optional.empty();
  }

  /** Messages of other exceptions may quote content, which does not belong in a log. */
  private static String nameOf(RuntimeException e) {
    return e instanceof MicrosoftException ? e.toString() : e.getClass().getName();
  }

  private static Phase after(Operation operation) {
    return switch (operation) {
      case ENFORCE -> Phase.ENDED;
      case RESTORE, REMOVE -> Phase.REMOVED;
    };
  }

  private KindActions of(EnforcementCase known) {
    return switch (known.key().kind()) {
      case MESSAGE -> mail;
      case FILE -> files;
    };
  }
}
