package io.cloudward.threat.scan;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.header.MailAddress;
import io.cloudward.inspection.part.Limits;
import io.cloudward.threat.filter.Filter;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.ScannedItem;
import io.cloudward.threat.list.ListedItem;
import io.cloudward.threat.list.Lists;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.verdict.Verdict;
import io.cloudward.threat.verdict.VerdictFold;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Scans items. Whatever the bytes are, and whatever a filter does, there is a verdict. */
@ApplicationScoped
public class Scanner {

  private static final Logger LOG = Logger.getLogger(Scanner.class);
  private static final long LEAST_TOTAL = 64L * 1024 * 1024;
  private static final int PART_TEXT = 2 * 1024 * 1024;
  private static final int LINKS = 10_000;

  private final List<Filter> filters;
  private final Inspector inspector;
  private final Turns turns;
  private final Duration time;
  private final MeterRegistry registry;
  private final Clock clock = Clock.systemUTC();

  Scanner(
      @All List<Filter> filters,
      Inspector inspector,
      Turns turns,
      ScanConfig config,
      MeterRegistry registry) {
    this.filters = List.copyOf(filters);
    this.inspector = inspector;
    this.turns = turns;
    this.time = config.time();
    this.registry = registry;
  }

  /**
   * The verdict on an item.
   *
   * @param patience how long it may wait for its turn
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if it would wait longer
   */
  public Verdict scan(
      ScanContent content,
      ItemContext about,
      PolicyInForce policy,
      Lists lists,
      Duration patience) {
    return turns.take(content.size(), patience, () -> judge(content, about, policy, lists));
  }

  private Verdict judge(ScanContent content, ItemContext about, PolicyInForce policy, Lists lists) {
    long start = System.nanoTime();
    var inspection = inspect(content, about);
    var listed = new ListedItem(lists, inspection, senders(about, inspection), clock.instant());
    var item =
        new ScannedItem(
            inspection, content, about.mail(), about.direction(), policy.settings(), listed);
    var findings = new Findings();
    listed.block(findings);
    filters.forEach(filter -> look(filter, item, findings));
    var verdict = VerdictFold.decide(findings, policy.monitorOnly());
    registry
        .timer("threat.scan.seconds", "kind", about.mail() ? "message" : "file")
        .record(Duration.ofNanos(System.nanoTime() - start));
    registry.counter("threat.verdicts", "verdict", verdict.judgement().name()).increment();
    return verdict;
  }

  private Inspection inspect(ScanContent content, ItemContext about) {
    try {
      return content.inspect(inspector, about, limits(content.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("the content of an item cannot be read", e);
    }
  }

  /** A filter that fails is as good as one that sees nothing: the policy decides. */
  private static void look(Filter filter, ScannedItem item, Findings findings) {
    try {
      filter.look(item, findings);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf("filter=%s failed: %s", filter.getClass().getSimpleName(), e.getClass().getName());
      LOG.debug("failure of the filter", e);
      findings.unavailable(
          new UnscannablePart("item", "FILTER_FAILED"),
          item.settings().malwareScanning().enabled()
              ? item.settings().malwareScanning().unscannableAction()
              : Action.PASS);
    }
  }

  private static List<String> senders(ItemContext about, Inspection inspection) {
    List<String> senders = new ArrayList<>();
    if (about.sender() != null) {
      senders.add(about.sender());
    }
    if (about.mail()) {
      inspection.root().headers().addresses("From").stream()
          .map(MailAddress::address)
          .filter(address -> !senders.contains(address))
          .limit(10)
          .forEach(senders::add);
    }
    return senders;
  }

  /** What is unpacked, and so the text in memory, stays in proportion to what came. */
  private Limits limits(long size) {
    var defaults = Limits.defaults();
    return defaults
        .withBytes(defaults.partBytes(), Math.max(LEAST_TOTAL, 2 * size))
        .withText(PART_TEXT, LINKS)
        .withTime(time, defaults.workerTime());
  }
}
