package io.cloudward.quarantine;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.item.ItemRestored;
import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.testing.events.EventSpeaker;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays connector-service towards one tenant. */
public final class ConnectorPlay {

  private static final EventSpeaker SPEAKER = new EventSpeaker();

  private final UUID tenant;
  private final UUID organization;

  /** A new tenant with a new organization. */
  public ConnectorPlay() {
    this(UUID.randomUUID(), UUID.randomUUID());
  }

  /** A tenant that is known. */
  public ConnectorPlay(UUID tenant, UUID organization) {
    this.tenant = tenant;
    this.organization = organization;
  }

  public UUID tenant() {
    return tenant;
  }

  /** A message to Adele. */
  public ItemDescription message(String title) {
    return message(title, null);
  }

  /** A message to Adele whose bytes are known. */
  public ItemDescription message(String title, @Nullable String sha256) {
    return message(UUID.randomUUID(), title, sha256);
  }

  /** A message to somebody. */
  public ItemDescription messageTo(String owner, String title) {
    return message(UUID.randomUUID(), owner, title, null);
  }

  /** The same message under its id. */
  public ItemDescription message(UUID id, String title, @Nullable String sha256) {
    return message(id, "adele.vance@contoso.example", title, sha256);
  }

  private ItemDescription message(UUID id, String owner, String title, @Nullable String sha256) {
    return new ItemDescription(
        id,
        organization,
        Service.EXCHANGE_ONLINE,
        ItemKind.MESSAGE,
        "adele",
        "adele",
        null,
        owner,
        "Inbox",
        title,
        "billing@fabrikam.example",
        List.of(owner),
        Direction.INCOMING,
        1000,
        sha256,
        "<1@fabrikam.example>",
        Instant.now());
  }

  /** A file in Adele's OneDrive. */
  public ItemDescription file(String name) {
    return new ItemDescription(
        UUID.randomUUID(),
        organization,
        Service.ONEDRIVE,
        ItemKind.FILE,
        "drive",
        "adele",
        null,
        "adele.vance@contoso.example",
        "/Documents",
        name,
        null,
        List.of(),
        null,
        2000,
        null,
        null,
        Instant.now());
  }

  /** It is quarantined now. */
  public ItemEnforced quarantined(ItemDescription item, String... categories) {
    return quarantined(item, Instant.now(), categories);
  }

  /** It was quarantined. */
  public ItemEnforced quarantined(ItemDescription item, Instant at, String... categories) {
    return new ItemEnforced(
        item,
        Action.QUARANTINE,
        EnforcementResult.DONE,
        List.of("threat"),
        List.of(categories),
        List.of("Default Exchange Policy ATP"),
        List.of("The file is the EICAR test file."),
        item.sha256(),
        item.size(),
        at,
        at);
  }

  /** It arrived; its owner belongs to these groups. */
  public void sayReceived(ItemDescription item, Instant noticedAt, String... groups) {
    var fact =
        new ItemReceived(
            item,
            ItemOrigin.REAL_TIME,
            null,
            true,
            false,
            List.of(groups),
            "message/rfc822",
            null,
            noticedAt,
            noticedAt.plusSeconds(600));
    SPEAKER.say(ItemEventTypes.ITEM_RECEIVED, tenant, item.itemId().toString(), fact);
  }

  /** Says it. */
  public void say(ItemEnforced fact) {
    SPEAKER.say(ItemEventTypes.ITEM_ENFORCED, tenant, fact.item().itemId().toString(), fact);
  }

  /** It is put back now. */
  public void sayRestored(ItemDescription item) {
    sayRestored(item, Instant.now().plusMillis(5));
  }

  /** It was put back. */
  public void sayRestored(ItemDescription item, Instant at) {
    SPEAKER.say(
        ItemEventTypes.ITEM_RESTORED,
        tenant,
        item.itemId().toString(),
        new ItemRestored(item, "Inbox", true, at));
  }

  /** It could not be put back now. */
  public void sayRestoreFailed(ItemDescription item, boolean retried) {
    sayRestoreFailed(item, Instant.now().plusMillis(5), retried);
  }

  /** It could not be put back. */
  public void sayRestoreFailed(ItemDescription item, Instant at, boolean retried) {
    SPEAKER.say(
        ItemEventTypes.ENFORCEMENT_FAILED,
        tenant,
        item.itemId().toString(),
        new EnforcementFailed(
            item,
            Operation.RESTORE,
            Action.QUARANTINE,
            "MAILBOX_GONE",
            "Give the mailbox a licence again.",
            retried,
            retried ? at.plusSeconds(60) : null,
            at));
  }
}
