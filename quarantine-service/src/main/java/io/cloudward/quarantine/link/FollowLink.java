package io.cloudward.quarantine.link;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.policy.QuarantineRules;
import io.cloudward.quarantine.policy.UserRight;
import io.cloudward.quarantine.release.ItemCommands;
import io.cloudward.quarantine.release.ItemDecision;
import io.cloudward.quarantine.request.RequestCommands;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * Shows what a link does, and does it, once. Who has the link is believed to be whom it was sent
 * to, as with links for a new password (OWASP Forgot Password Cheat Sheet, "URL Tokens").
 */
@ApplicationScoped
class FollowLink {

  private record Found(ReleaseLink link, QuarantinedItem item, UserRight right) {}

  /** What came of it; a refusal is thrown after it is recorded. */
  private record Outcome(LinkResponse link, Optional<HttpProblem> refusal) {}

  private final ReleaseLinks links;
  private final QuarantinedItems items;
  private final QuarantineRules rules;
  private final ItemCommands commands;
  private final RequestCommands requests;
  private final AuditLog audit;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  FollowLink(
      ReleaseLinks links,
      QuarantinedItems items,
      QuarantineRules rules,
      ItemCommands commands,
      RequestCommands requests,
      AuditLog audit,
      CurrentTenant tenant) {
    this.links = links;
    this.items = items;
    this.rules = rules;
    this.commands = commands;
    this.requests = requests;
    this.audit = audit;
    this.tenant = tenant;
  }

  /** What the link does. */
  LinkResponse look(String text) {
    var token = token(text);
    return QuarkusTransaction.requiringNew().call(() -> response(find(token)));
  }

  /** Does it. */
  LinkResponse follow(String text) {
    var token = token(text);
    var outcome = QuarkusTransaction.requiringNew().call(() -> use(token));
    if (outcome.refusal().isPresent()) {
      throw outcome.refusal().get();
    }
    return outcome.link();
  }

  private Outcome use(LinkToken token) {
    var found = find(token);
    if (found.link().usedAt() != null) {
      throw Problems.conflict(
          "link-used", "The link was used before", "Each link works once; ask for another one.");
    }
    var by = new Actor(Actor.Kind.RECIPIENT, found.link().recipient(), found.link().recipient());
    var refusal = act(found, by);
    if (refusal.isEmpty()) {
      links.use(token);
    }
    var now =
        new ReleaseLink(
            found.link().itemId(),
            found.link().recipient(),
            found.link().expiresAt(),
            refusal.isEmpty() ? clock.instant() : null);
    return new Outcome(response(new Found(now, found.item(), found.right())), refusal);
  }

  private LinkResponse response(Found found) {
    var link = found.link();
    var request = requests.last(found.item(), link.recipient()).orElse(null);
    return LinkResponse.of(link, found.item(), found.right(), request);
  }

  private Optional<HttpProblem> act(Found found, Actor by) {
    return switch (found.right()) {
      case NONE -> Optional.of(notAllowed(found.item(), by));
      case RELEASE -> refusal(commands.release(found.item(), by, null));
      case REQUEST -> {
        var _ = requests.ask(found.item(), by, null);
        yield Optional.empty();
      }
    };
  }

  private static Optional<HttpProblem> refusal(ItemDecision decision) {
    return decision instanceof ItemDecision.Gone gone
        ? Optional.of(QuarantineProblems.gone(gone.state()))
        : Optional.empty();
  }

  private HttpProblem notAllowed(QuarantinedItem item, Actor by) {
    audit.record(
        AuditEntry.done(
                item.tenantId(), by, "item.release", new Target("item", item.id().toString()))
            .refused("release-not-allowed"));
    return Problems.of(
        "release-not-allowed",
        403,
        "The policy does not allow it",
        "Ask an administrator; what this item is taken for is not released by its recipients.");
  }

  private Found find(LinkToken token) {
    var link = links.lock(token).orElseThrow(FollowLink::none);
    var item = items.lock(link.itemId()).orElseThrow(FollowLink::none);
    var right = rules.right(item.tenantId(), item.description(), item.categories());
    return new Found(link, item, right);
  }

  private LinkToken token(String text) {
    var token = LinkToken.parse(text).orElseThrow(FollowLink::none);
    tenant.become(token.tenant());
    return token;
  }

  private static HttpProblem none() {
    return Problems.notFound("link");
  }
}
