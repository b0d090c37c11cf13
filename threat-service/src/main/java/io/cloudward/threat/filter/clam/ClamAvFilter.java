package io.cloudward.threat.filter.clam;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Filter;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.PartLabel;
import io.cloudward.threat.filter.ScannedItem;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Malware that ClamAV knows. It sees the item as a whole and takes it apart itself. A daemon that
 * does not answer is left alone for a while, so that mail does not wait for it one by one.
 */
@ApplicationScoped
public class ClamAvFilter implements Filter {

  private static final Logger LOG = Logger.getLogger(ClamAvFilter.class);
  private static final String NAME = "CLAMAV";

  private final Optional<Clamd> clamd;
  private final long largest;
  private final Duration pause;
  private final MeterRegistry registry;
  private final AtomicLong silentUntil = new AtomicLong(System.nanoTime());

  ClamAvFilter(ClamdConfig config, MeterRegistry registry) {
    this.clamd =
        config
            .address()
            .map(address -> new Clamd(address, config.connectTimeout(), config.timeout()));
    this.largest = config.largest();
    this.pause = config.pause();
    this.registry = registry;
  }

  @Override
  public void look(ScannedItem item, Findings findings) {
    var settings = item.settings().malwareScanning();
    var root = item.inspection().root();
    if (clamd.isEmpty()
        || !settings.enabled()
        || !item.isIn(settings.appliesTo())
        || item.exemptions().file(root)) {
      return;
    }
    var label = PartLabel.of(root);
    switch (ask(item, clamd.get())) {
      case ClamAnswer.Clean ignored -> count("clean");
      case ClamAnswer.Found found -> {
        count("found");
        findings.found(detection(label, found.signature(), settings.action()));
      }
      case ClamAnswer.TooLarge ignored -> {
        count("too-large");
        findings.unscannable(
            new UnscannablePart(label, "TOO_LARGE_FOR_SCANNER"), settings.unscannableAction());
      }
      case ClamAnswer.Unavailable unavailable -> {
        count("unavailable");
        LOG.debugf("clamd did not answer: %s", unavailable.why());
        findings.unavailable(
            new UnscannablePart(label, "SCANNER_UNAVAILABLE"), settings.scannerUnavailableAction());
      }
    }
  }

  private ClamAnswer ask(ScannedItem item, Clamd daemon) {
    if (item.bytes().size() > largest) {
      return new ClamAnswer.TooLarge();
    }
    if (System.nanoTime() - silentUntil.get() < 0) {
      return new ClamAnswer.Unavailable("it did not answer a moment ago");
    }
    ClamAnswer answer;
    try (var bytes = item.bytes().open()) {
      answer = daemon.scan(bytes);
    } catch (IOException e) {
      return new ClamAnswer.Unavailable("the item cannot be read again");
    }
    if (answer instanceof ClamAnswer.Unavailable) {
      LOG.warn("clamd does not answer; the policies' choice for an absent scanner applies");
      silentUntil.set(System.nanoTime() + pause.toNanos());
    }
    return answer;
  }

  private static Detection detection(String label, String signature, Action action) {
    return new Detection(
        NAME,
        signature,
        label,
        Category.MALWARE,
        Detection.CERTAIN,
        action,
        "ClamAV knows it as " + signature + ".");
  }

  private void count(String outcome) {
    registry.counter("threat.clamd.scans", "outcome", outcome).increment();
  }
}
