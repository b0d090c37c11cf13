package io.cloudward.dlp.verdict;

import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says verdicts, and lets go of what they were made of. */
@ApplicationScoped
class IssueVerdictHandler {

  private static final Logger LOG = Logger.getLogger(IssueVerdictHandler.class);

  private final Outbox outbox;
  private final ItemContent content;
  private final Clock clock = Clock.systemUTC();

  IssueVerdictHandler(Outbox outbox, ItemContent content) {
    this.outbox = outbox;
    this.content = content;
  }

  /** Says it with the transaction that runs. */
  void handle(UUID tenantId, ItemReceived received, Verdict verdict) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    outbox.append(
        new Fact<>(
            VerdictEventTypes.DLP,
            tenantId,
            received.item().itemId().toString(),
            now,
            verdict.about(received, now)));
  }

  /** A hold that stays because this fails ends by itself. */
  void letGo(UUID tenantId, UUID itemId) {
    try {
      content.release(tenantId, itemId);
    } catch (IOException e) {
      LOG.warnf("item %s stays until its hold ends: %s", itemId, e.getClass().getName());
    }
  }
}
