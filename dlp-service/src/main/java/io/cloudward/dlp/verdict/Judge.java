package io.cloudward.dlp.verdict;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.dlp.engine.ItemSearch;
import io.cloudward.dlp.engine.OwnSearch;
import io.cloudward.dlp.engine.Selection;
import io.cloudward.dlp.engine.Submission;
import io.cloudward.dlp.identifier.TenantIdentifiers;
import io.cloudward.dlp.policy.DecidingPolicy;
import io.cloudward.dlp.policy.DlpRule;
import io.cloudward.dlp.policy.PolicyChoice;
import io.cloudward.dlp.template.Template;
import io.cloudward.dlp.template.TemplateCatalogue;
import io.cloudward.policy.ProtectedService;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Judges an item by the policy that concerns it. Searching runs outside of any transaction. */
@ApplicationScoped
class Judge {

  private static final String LOST = "CONTENT_MISSING";

  /** A policy and what it needs to decide. */
  private record Bench(DecidingPolicy policy, List<Template> templates, OwnSearch own, String at) {}

  private final PolicyChoice policies;
  private final TemplateCatalogue templates;
  private final TenantIdentifiers identifiers;
  private final ItemSearch search;
  private final ItemContent content;
  private final OutcomeCache cache;
  private final CurrentTenant tenant;

  Judge(
      PolicyChoice policies,
      TemplateCatalogue templates,
      TenantIdentifiers identifiers,
      ItemSearch search,
      ItemContent content,
      OutcomeCache cache,
      CurrentTenant tenant) {
    this.policies = policies;
    this.templates = templates;
    this.identifiers = identifiers;
    this.search = search;
    this.content = content;
    this.cache = cache;
    this.tenant = tenant;
  }

  @ActivateRequestContext
  Verdict judge(UUID tenantId, ItemReceived received) {
    tenant.become(tenantId);
    var bench = QuarkusTransaction.joiningExisting().call(() -> bench(tenantId, received));
    if (bench.isEmpty()) {
      return new Verdict(Optional.empty(), Outcome.CLEAN);
    }
    return new Verdict(Optional.of(bench.get().policy()), outcome(tenantId, received, bench.get()));
  }

  private Optional<Bench> bench(UUID tenantId, ItemReceived received) {
    var item = received.item();
    var service = new ProtectedService(tenantId, item.organizationId(), item.service());
    return policies
        .decide(service, ids(received))
        .map(
            policy ->
                new Bench(
                    policy,
                    templates.templates(policy.rules().stream().map(DlpRule::template).toList()),
                    identifiers.of(tenantId),
                    identifiers.stamp(tenantId) + " " + templates.stamp()));
  }

  private static List<String> ids(ItemReceived received) {
    var ids = new ArrayList<>(received.groupIds());
    Stream.of(received.item().ownerId(), received.item().siteId())
        .filter(Objects::nonNull)
        .forEach(ids::add);
    return ids;
  }

  private Outcome outcome(UUID tenantId, ItemReceived received, Bench bench) {
    var item = received.item();
    var policy = bench.policy();
    if (!policy.looksAt(item.direction())) {
      return Outcome.CLEAN;
    }
    var sha256 = item.sha256();
    if (received.unfetched() != null || sha256 == null) {
      return notScanned(item, Objects.requireNonNullElse(received.unfetched(), LOST), policy);
    }
    var name = item.kind() == ItemKind.FILE ? item.title() : "";
    var by = policy.id() + "/" + policy.version();
    return cache.get(
        new OutcomeCache.Key(tenantId, sha256, name, by, bench.at()),
        () ->
            search(tenantId, sha256, name, received.mediaType(), bench)
                .orElseGet(() -> notScanned(item, LOST, policy)));
  }

  private Optional<Outcome> search(
      UUID tenantId, String sha256, String name, String mediaType, Bench bench) throws IOException {
    return content.read(
        tenantId,
        sha256,
        file -> {
          var submission = new Submission(file, name, mediaType);
          var found = search.item(submission, Selection.everything(), bench.own());
          return new OutcomeDecision(bench.policy(), bench.templates()).decide(found);
        });
  }

  private static Outcome notScanned(ItemDescription item, String reason, DecidingPolicy policy) {
    return Outcome.notScanned(
        OutcomeDecision.cut(item.title()), reason, policy.allowed(policy.unscannableAction()));
  }
}
