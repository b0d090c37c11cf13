package io.cloudward.connector.intake.feed;

import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.intake.Container;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Due;
import io.cloudward.connector.work.WorkLoop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads one feed from where it was to its end. */
@ApplicationScoped
class FeedVisit implements WorkLoop.Step {

  private static final Logger LOG = Logger.getLogger(FeedVisit.class);

  private final Feeds feeds;
  private final Containers containers;
  private final IntakeGate gate;
  private final FeedPages pages;
  private final FeedPace pace;
  private final GraphClient graph;
  private final Accesses accesses;
  private final TenantScope scope;
  private final Clock clock;

  FeedVisit(
      Feeds feeds,
      Containers containers,
      IntakeGate gate,
      FeedPages pages,
      FeedPace pace,
      GraphClient graph,
      Accesses accesses,
      TenantScope scope,
      Clock clock) {
    this.feeds = feeds;
    this.containers = containers;
    this.gate = gate;
    this.pages = pages;
    this.pace = pace;
    this.graph = graph;
    this.accesses = accesses;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> run(Due due) {
    var target = scope.call(due.tenant(), () -> begin(due.tenant(), due.id()));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    return isOpen(target.get().container()) ? visit(target.get()) : Optional.of(pace.later());
  }

  private boolean isOpen(Container container) {
    return scope.call(
        container.tenant(),
        () -> gate.isOpen(container.tenant(), container.organization(), container.service()));
  }

  private Optional<Target> begin(UUID tenant, UUID id) {
    var located = feeds.find(tenant, id);
    if (located.isEmpty()) {
      return Optional.empty();
    }
    var found = located.get();
    var container =
        containers.find(tenant, found.organization(), found.service(), found.containerId());
    feeds.beginVisit(tenant, found.feed());
    return container.map(known -> new Target(known, found.feed()));
  }

  private Optional<Instant> visit(Target target) {
    var feed = target.feed();
    try {
      int taken = readToEnd(target);
      return feed.kind().isScan() ? Optional.empty() : Optional.of(pace.next(feed, taken));
    } catch (RefusedException e) {
      return afterFailure(target, null);
    } catch (MicrosoftException e) {
      LOG.logf(
          e.kind() == FailureKind.NOT_FOUND || feed.tries() > 0
              ? Logger.Level.DEBUG
              : Logger.Level.INFO,
          "feed=%s %s of organization=%s: %s",
          feed.id(),
          feed.kind(),
          target.container().organization(),
          e);
      return afterFailure(target, e);
    }
  }

  private int readToEnd(Target target) {
    var access = accesses.application(target.container().organization());
    try {
      return readPages(target, access);
    } catch (MicrosoftException e) {
      if (!isLinkLost(e)) {
        throw e;
      }
      var container = target.container();
      scope.run(container.tenant(), () -> feeds.restart(container.tenant(), target.feed()));
      return scope
          .call(container.tenant(), () -> begin(container.tenant(), target.feed().id()))
          .map(anew -> readPages(anew, access))
          .orElse(0);
    }
  }

  private int readPages(Target target, Access access) {
    var noticedAt = target.feed().hintedAt() == null ? clock.instant() : target.feed().hintedAt();
    var feed = target.feed();
    int taken = 0;
    for (var last = false; !last; ) {
      var link = feed.link();
      var path =
          link == null
              ? FeedPaths.first(target.container(), feed, pace.floor(target.container(), feed))
              : link;
      if (link == null) {
        pages.prepare(target.container(), feed, access);
      }
      var page = FeedPage.of(graph.send(GraphCall.get(path), access));
      var after = feed.after(page.position(), page.isLast(), clock.instant());
      var stored = pages.store(target.container(), feed, after, page, noticedAt);
      taken += Math.max(0, stored);
      last = page.isLast() || stored < 0;
      feed = after;
    }
    return taken;
  }

  private Optional<Instant> afterFailure(Target target, @Nullable MicrosoftException failure) {
    var tenant = target.container().tenant();
    if (failure != null && failure.kind() == FailureKind.NOT_FOUND) {
      return Optional.of(
          scope.call(tenant, () -> pages.missing(target.container(), target.feed())));
    }
    scope.run(tenant, () -> feeds.failed(tenant, target.feed()));
    var asked = Optional.ofNullable(failure).flatMap(MicrosoftException::retryAfter);
    return Optional.of(pace.again(target.feed().tries(), asked));
  }

  /** Mail says so by a code, files by the status; both mean that everything is to be read again. */
  private static boolean isLinkLost(MicrosoftException e) {
    var code = e.code().toLowerCase(Locale.ROOT);
    return e.kind() == FailureKind.GONE
        || code.equals("syncstatenotfound")
        || code.startsWith("resync");
  }

  private record Target(Container container, Feed feed) {}
}
