package io.cloudward.log.item;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.VerdictIssued;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events about a message, as the other services say them. */
public final class Samples {

  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  public static final UUID ORGANIZATION = new UUID(0, 2);

  private Samples() {}

  /** A message of Adele. */
  public static ItemDescription message(UUID id, String title) {
    return new ItemDescription(
        id,
        ORGANIZATION,
        Service.EXCHANGE_ONLINE,
        ItemKind.MESSAGE,
        "mailbox",
        "adele",
        null,
        "Adele.Vance@contoso.example",
        "Inbox",
        title,
        "billing@fabrikam.example",
        List.of("adele.vance@contoso.example"),
        Direction.INCOMING,
        1000,
        "0".repeat(64),
        "<1@fabrikam.example>",
        NOON);
  }

  /** A verdict on it. */
  public static VerdictIssued verdict(
      ItemDescription item, Judgement judgement, List<String> categories, boolean monitorOnly) {
    return new VerdictIssued(
        item,
        ItemOrigin.REAL_TIME,
        null,
        true,
        judgement,
        categories,
        1,
        judgement == Judgement.CLEAN ? Action.PASS : Action.QUARANTINE,
        null,
        "Default Exchange Policy ATP",
        monitorOnly,
        List.of(),
        List.of(),
        null,
        null,
        NOON,
        NOON);
  }

  /** The verdict was enforced. */
  public static ItemEnforced quarantined(ItemDescription item, List<String> categories) {
    return new ItemEnforced(
        item,
        Action.QUARANTINE,
        EnforcementResult.DONE,
        List.of("threat"),
        categories,
        List.of("Default Exchange Policy ATP"),
        List.of("The file is the EICAR test file."),
        "0".repeat(64),
        1000,
        NOON,
        NOON);
  }
}
