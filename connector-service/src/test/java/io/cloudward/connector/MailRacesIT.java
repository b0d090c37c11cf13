package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.support.GraphHand;
import io.cloudward.connector.support.ItemHand;
import io.cloudward.connector.support.MailHand;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.verdict.Action;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** I8 while the owner of the mailbox works in it, too. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailRacesIT {

  private final TenantHand tenant = new TenantHand();
  private final ItemHand items = new ItemHand(tenant);
  private Sandbox.Made organization = new Sandbox.Made(new UUID(0, 0), "", "");

  @BeforeEach
  void connectOnce() {
    if (!organization.domain().isEmpty()) {
      return;
    }
    Sandbox.awaitReady();
    organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
  }

  @AfterAll
  void close() {
    tenant.close();
  }

  @Test
  void followsAMessageThatItsOwnerMovedAndBringsItBackThere() {
    var item = delivered("Moved");
    owner().move("inbox", "Moved", "archive");

    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    items.release(item);

    var restored = items.await("item-restored", item, 1).getFirst();
    assertThat(restored.path("place").asText()).isEqualTo("Archive");
    assertThat(folderOf("Moved")).isEqualTo("Archive");
  }

  @Test
  void importsTheStoredCopyWhenItsOwnerEmptiedTheHiddenFolder() {
    var mime = MailHand.deliver(organization.administrator(), "Emptied");
    var item = items.received("Emptied");
    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    owner().eraseHeld("Emptied");

    items.release(item);

    var restored = items.await("item-restored", item, 1).getFirst();
    assertThat(restored.path("identical").asBoolean()).isTrue();
    var back = MailHand.messages(organization.administrator(), "Emptied");
    assertThat(back)
        .extracting(line -> line.path("folder").asText() + " " + line.path("sha256").asText())
        .containsExactly("Inbox " + Digests.sha256(mime));
  }

  @Test
  void makesTheHiddenFolderAnewWhenItsOwnerRemovedIt() {
    var first = delivered("Before the folder went");
    items.judge(first, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", first, 1);
    owner().deleteHiddenFolder();
    var second = delivered("After the folder went");

    items.judge(second, Action.QUARANTINE, Action.PASS);

    items.await("item-enforced", second, 1);
    assertThat(folderOf("After the folder went")).isEqualTo("Cloudward Quarantine");
    items.release(first);
    items.await("item-restored", first, 1);
    assertThat(folderOf("Before the folder went")).isEqualTo("Inbox");
  }

  @Test
  void tellsThatAMessageIsGone() {
    var item = delivered("Gone");
    owner().move("inbox", "Gone", "recoverableitemsdeletions");

    items.judge(item, Action.TAG_SUBJECT, Action.PASS);

    var enforced = items.await("item-enforced", item, 1).getFirst();
    assertThat(enforced.path("result").asText()).isEqualTo("ITEM_GONE");
  }

  private GraphHand owner() {
    return new GraphHand(organization.id(), organization.administrator());
  }

  private ItemDescription delivered(String subject) {
    MailHand.deliver(organization.administrator(), subject);
    return items.received(subject);
  }

  private String folderOf(String subject) {
    var found = MailHand.messages(organization.administrator(), subject);
    assertThat(found).hasSize(1);
    return found.getFirst().path("folder").asText();
  }
}
