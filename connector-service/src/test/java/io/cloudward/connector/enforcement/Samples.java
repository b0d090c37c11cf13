package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.EnforcementCase.Failing;
import io.cloudward.connector.intake.ItemKey;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.verdict.Action;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases and verdicts for tests. */
final class Samples {

  private static final UUID TENANT = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID ORGANIZATION = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final ItemKey KEY = ItemKey.message(TENANT, ORGANIZATION, "mailbox", "message");

  private Samples() {}

  static EnforcementCase aCase(Phase phase, Action done) {
    return new EnforcementCase(
        KEY, description(), phase, done, null, 0, Instant.EPOCH, new Failing(0, null, null));
  }

  static Verdict verdict(String source, Action action, boolean acts) {
    return new Verdict(
        source,
        Verdict.REAL_TIME,
        action,
        acts && action != Action.PASS,
        List.of(),
        "Policy of " + source,
        List.of("Reason of " + source),
        "[Suspicious]",
        null,
        Instant.EPOCH);
  }

  private static ItemDescription description() {
    return new ItemDescription(
        KEY.itemId(),
        ORGANIZATION,
        Service.EXCHANGE_ONLINE,
        ItemKind.MESSAGE,
        "mailbox",
        "mailbox",
        null,
        "alice@contoso.example",
        "Inbox",
        "Your invoice",
        null,
        List.of(),
        null,
        10,
        null,
        null,
        Instant.EPOCH);
  }
}
