package io.cloudward.threat.judge;

import io.cloudward.content.ContentStore;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.policy.ProtectedService;
import io.cloudward.security.CurrentTenant;
import io.cloudward.threat.list.ListBook;
import io.cloudward.threat.list.Lists;
import io.cloudward.threat.policy.PolicyChoice;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.scan.ItemContext;
import io.cloudward.threat.scan.Scanner;
import io.cloudward.threat.verdict.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reaches the verdict on a received item. */
@ApplicationScoped
class ItemJudge {

  private static final Logger LOG = Logger.getLogger(ItemJudge.class);

  /** Items wait for their turn as long as they are held anyway. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  /** Who judges an item. */
  private record Judges(Optional<PolicyInForce> policy, Lists lists) {}

  private final PolicyChoice policies;
  private final ListBook lists;
  private final Scanner scanner;
  private final ItemContents contents;
  private final VerdictMemory memory;
  private final ContentStore store;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  ItemJudge(
      PolicyChoice policies,
      ListBook lists,
      Scanner scanner,
      ItemContents contents,
      VerdictMemory memory,
      ContentStore store,
      CurrentTenant tenant) {
    this.policies = policies;
    this.lists = lists;
    this.scanner = scanner;
    this.contents = contents;
    this.memory = memory;
    this.store = store;
    this.tenant = tenant;
  }

  /**
   * The verdict on an item. Reads the database in a short transaction of its own.
   *
   * @throws RuntimeException if the database is away
   */
  @ActivateRequestContext
  VerdictIssued judge(UUID tenantId, ItemReceived received) {
    tenant.become(tenantId);
    var judges = QuarkusTransaction.requiringNew().call(() -> judges(tenantId, received));
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return judges
        .policy()
        .map(
            policy ->
                Verdicts.of(received, policy, verdict(tenantId, received, policy, judges), now))
        .orElseGet(() -> Verdicts.unconcerned(received, now));
  }

  /** Lets go of the content, unless the verdict is still to come. */
  void close(Case item) {
    if (item.isOpen()) {
      return;
    }
    try {
      store.release(item.tenantId(), "item:" + item.itemId() + ":threat");
    } catch (IOException e) {
      LOG.warnf("content of a judged item is released by its expiry: %s", e.getClass().getName());
    }
  }

  private Judges judges(UUID tenantId, ItemReceived received) {
    var item = received.item();
    var service = new ProtectedService(tenantId, item.organizationId(), item.service());
    return new Judges(policies.choose(service, ids(received)), lists.of(tenantId));
  }

  private Verdict verdict(
      UUID tenantId, ItemReceived received, PolicyInForce policy, Judges judges) {
    if (received.inJunk() && policy.settings().skipJunkEmail()) {
      return Verdict.UNCONCERNED;
    }
    var about = about(received);
    var key = VerdictMemory.Key.of(tenantId, received, policy, judges.lists());
    return memory
        .find(key)
        .orElseGet(
            () -> {
              var verdict =
                  contents.with(
                      tenantId,
                      received,
                      content -> scanner.scan(content, about, policy, judges.lists(), PATIENCE),
                      reason -> Verdicts.notScanned(received, policy, reason));
              memory.remember(key, verdict);
              return verdict;
            });
  }

  private static ItemContext about(ItemReceived received) {
    var item = received.item();
    return item.kind() == ItemKind.MESSAGE
        ? new ItemContext(true, "", ItemContext.MESSAGE, item.sender(), item.direction())
        : new ItemContext(false, item.title(), received.mediaType(), item.sender(), null);
  }

  private static List<String> ids(ItemReceived received) {
    ItemDescription item = received.item();
    List<String> ids = new ArrayList<>(received.groupIds());
    if (item.ownerId() != null) {
      ids.add(item.ownerId());
    }
    if (item.siteId() != null) {
      ids.add(item.siteId());
    }
    return ids;
  }
}
