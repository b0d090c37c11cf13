package io.cloudward.threat.judge;

import io.cloudward.content.ContentStore;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.policy.testing.ProvisioningPlay;
import io.cloudward.testing.events.EventSpeaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays the connector: puts content into the store and tells of it. */
record ReceivedItem(
    UUID tenant,
    UUID id,
    ItemKind kind,
    ProvisioningPlay play,
    String title,
    @Nullable String sha256,
    List<String> groups,
    @Nullable String unfetched,
    UUID partition) {

  static ReceivedItem mail(ProvisioningPlay play, ContentStore store, byte[] bytes)
      throws IOException {
    return of(play, store, ItemKind.MESSAGE, "Documents", bytes);
  }

  static ReceivedItem file(ProvisioningPlay play, ContentStore store, String name, byte[] bytes)
      throws IOException {
    return of(play, store, ItemKind.FILE, name, bytes);
  }

  private static ReceivedItem of(
      ProvisioningPlay play, ContentStore store, ItemKind kind, String title, byte[] bytes)
      throws IOException {
    var id = UUID.randomUUID();
    var until = Instant.now().plus(Duration.ofHours(6));
    var stored =
        store.put(play.tenant(), new ByteArrayInputStream(bytes), "item:" + id + ":threat", until);
    return new ReceivedItem(
        play.tenant(), id, kind, play, title, stored.sha256(), List.of(), null, id);
  }

  ReceivedItem inGroup(String group) {
    return new ReceivedItem(
        tenant, id, kind, play, title, sha256, List.of(group), unfetched, partition);
  }

  ReceivedItem unfetched(String reason) {
    return new ReceivedItem(tenant, id, kind, play, title, null, groups, reason, partition);
  }

  /** Told behind what was told of {@code other}. */
  ReceivedItem inPartitionOf(ReceivedItem other) {
    return new ReceivedItem(
        tenant, id, kind, play, title, sha256, groups, unfetched, other.partition());
  }

  void forget(ContentStore store) throws IOException {
    store.release(tenant, "item:" + id + ":threat");
  }

  boolean isStored(ContentStore store) throws IOException {
    return sha256 != null && store.exists(tenant, sha256);
  }

  void say(EventSpeaker speaker, UUID event) {
    var type = ItemEventTypes.ITEM_RECEIVED;
    speaker.sayRaw(
        type.topic().name(),
        tenant + ":" + partition,
        EventSpeaker.headers(
            event, type.name(), type.dataSchema().toString(), tenant, id.toString()),
        EventJson.write(payload()));
  }

  private ItemReceived payload() {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var item =
        new ItemDescription(
            id,
            play.organization(),
            play.service(),
            kind,
            "user-1",
            "user-1",
            null,
            "bob@northwind.example",
            kind == ItemKind.MESSAGE ? "Inbox" : "/Documents",
            title,
            kind == ItemKind.MESSAGE ? "ada@partner.example" : "bob@northwind.example",
            List.of(),
            kind == ItemKind.MESSAGE ? Direction.INCOMING : null,
            1000,
            sha256,
            null,
            now);
    return new ItemReceived(
        item,
        ItemOrigin.REAL_TIME,
        null,
        true,
        false,
        groups,
        kind == ItemKind.MESSAGE ? "message/rfc822" : "application/octet-stream",
        unfetched,
        now,
        now.plus(Duration.ofHours(6)));
  }
}
