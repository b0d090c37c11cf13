package io.cloudward.connector.enforcement;

import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.intake.Items;
import io.cloudward.contracts.verdict.VerdictIssued;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes verdicts in the transaction of their event; the work is left to the queue. */
@ApplicationScoped
class Judgements {

  private static final Logger LOG = Logger.getLogger(Judgements.class);

  private final Items items;
  private final ItemStates states;
  private final VerdictTables verdicts;
  private final Cases cases;
  private final OwnWritings own;
  private final EnforcementQueue queue;

  Judgements(
      Items items,
      ItemStates states,
      VerdictTables verdicts,
      Cases cases,
      OwnWritings own,
      EnforcementQueue queue) {
    this.items = items;
    this.states = states;
    this.verdicts = verdicts;
    this.cases = cases;
    this.own = own;
    this.queue = queue;
  }

  /** A scanner judged; items that Cloudward does not know any more are nobody's. */
  void hear(UUID tenant, String source, VerdictIssued issued) {
    var id = issued.item().itemId();
    var item = verdicts.lockItem(tenant, id) ? items.find(tenant, id).orElse(null) : null;
    if (item == null) {
      LOG.infof("verdict of %s on an unknown item=%s", source, id);
      return;
    }
    var sha256 = issued.item().sha256();
    var verdict = Verdict.of(source, issued, sha256 != null && own.isKnown(item.key(), sha256));
    if (verdict.acts()) {
      cases.open(item, issued.item(), issued.noticedAt());
      if (verdicts.of(tenant, id).isFirstDemand(verdict.round())) {
        cases.reopen(tenant, id);
        verdicts.forgetOthers(tenant, id, verdict.round());
      }
    }
    verdicts.record(tenant, id, verdict, issued.issuedAt());
    var judged = verdicts.of(tenant, id).isComplete(Verdict.round(item.scan()));
    if (judged && cases.find(tenant, id).isPresent()) {
      states.judged(tenant, id);
    }
    if (judged || verdict.acts()) {
      queue.add(item);
    }
  }
}
