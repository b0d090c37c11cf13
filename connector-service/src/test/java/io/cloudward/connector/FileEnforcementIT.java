package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.support.DriveHand;
import io.cloudward.connector.support.ItemHand;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.verdict.Action;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I2, I7, I8 for files, with the real sandbox. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileEnforcementIT {

  private final TenantHand tenant = new TenantHand();
  private final ItemHand items = new ItemHand(tenant);
  private DriveHand drive = new DriveHand(new UUID(0, 0), "");

  @BeforeEach
  void connectOnce() {
    if (!drive.owner().isEmpty()) {
      return;
    }
    Sandbox.awaitReady();
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.ONEDRIVE);
    tenant.await("service-connected", 1);
    drive = new DriveHand(organization.id(), organization.administrator());
  }

  @AfterAll
  void close() {
    tenant.close();
  }

  @Test
  void quarantinesAndBringsBackByteForByte() {
    var bad = bytes(1, 2000);
    var item = uploaded("Report.docm", bad);

    items.judge(item, Action.QUARANTINE, Action.PASS);
    var enforced = items.await("item-enforced", item, 1).getFirst();
    assertThat(enforced.path("heldSha256").asText()).isEqualTo(Digests.sha256(bad));
    assertThat(drive.named("Report"))
        .extracting(file -> file.path("name").asText(), file -> file.path("versions").asInt())
        .containsExactly(tuple("Report.docm.txt", 1));
    items.release(item);

    var restored = items.await("item-restored", item, 1).getFirst();
    assertThat(restored.path("identical").asBoolean()).isTrue();
    assertThat(drive.named("Report"))
        .extracting(file -> file.path("name").asText(), file -> file.path("sha256").asText())
        .containsExactly(tuple("Report.docm", Digests.sha256(bad)));
  }

  @Test
  void bringsLargeFilesBackInRanges() {
    var large = bytes(2, 6 * 1024 * 1024 + 17);
    var item = uploaded("Large.bin", large);

    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    items.release(item);

    assertThat(items.await("item-restored", item, 1).getFirst().path("identical").asBoolean())
        .isTrue();
    assertThat(drive.named("Large").getFirst().path("sha256").asText())
        .isEqualTo(Digests.sha256(large));
  }

  @ParameterizedTest
  @CsvSource({"REPLACE, '', Weak REPLACE.xls.txt", "DELETE, (recycle bin), Weak DELETE.xls"})
  void takesWeakerActions(Action action, String folder, String name) {
    var item = uploaded("Weak " + action + ".xls", bytes(3, 500));

    items.judge(item, Action.PASS, action);

    items.await("item-enforced", item, 1);
    var file = drive.named("Weak " + action).getFirst();
    assertThat(file.path("folder").asText()).isEqualTo(folder);
    assertThat(file.path("name").asText()).isEqualTo(name);
  }

  @Test
  void tellsWhatFilesDoNotHaveAndStillTakesAStrongerAction() {
    var item = uploaded("Tagged.doc", bytes(7, 300));

    items.dlp(item, Action.TAG_SUBJECT);
    var failed = items.await("enforcement-failed", item, 1).getFirst();
    items.threat(item, Action.REPLACE);

    items.await("item-enforced", item, 1);
    assertThat(failed.path("reason").asText()).isEqualTo("ACTION_NOT_POSSIBLE");
    assertThat(failed.path("retried").asBoolean()).isFalse();
  }

  @Test
  void leavesNewerContentAndForgetsTheJudgedVersion() {
    var item = uploaded("Edited.txt", bytes(4, 700));
    drive.upload("Edited.txt", "newer".getBytes(StandardCharsets.UTF_8));

    items.judge(item, Action.QUARANTINE, Action.PASS);

    var enforced = items.await("item-enforced", item, 1).getFirst();
    assertThat(enforced.path("result").asText()).isEqualTo("ITEM_CHANGED");
    var file = drive.named("Edited").getFirst();
    assertThat(file.path("size").asInt()).isEqualTo(5);
    assertThat(file.path("versions").asInt()).isEqualTo(1);
  }

  @Test
  void doesNotJudgeItsOwnWritings() {
    var item = uploaded("Own.doc", bytes(5, 900));
    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    items.release(item);
    items.await("item-restored", item, 1);

    uploaded("Later.doc", bytes(6, 100));

    assertThat(items.titled("item-received", "Own.doc")).hasSize(1);
    assertThat(items.titled("item-received", "Own.doc.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "throttle, 0.3, retryAfterSeconds, 0.2, decimal",
    "server-errors, 0.3, status, 503, none",
    "commit-then-fail, 0.4, status, 500, none"
  })
  void actsOnceWhateverFails(
      String fault, double share, String parameter, double value, String format) {
    int count = 3;
    var names = IntStream.range(0, count).mapToObj(i -> fault + i + ".doc").toList();
    names.forEach(name -> drive.upload(name, bytes(name.hashCode(), 1000)));
    var found = names.stream().map(items::received).toList();
    var parameters = Map.of("share", share, parameter, value, "format", format);
    Sandbox.fault(fault, true, parameters, drive.organization());
    try {
      found.forEach(item -> items.judge(item, Action.QUARANTINE, Action.PASS));
      found.forEach(item -> items.await("item-enforced", item, 1));
      found.forEach(items::release);
      found.forEach(item -> items.await("item-restored", item, 1));
    } finally {
      Sandbox.fault(fault, false, Map.of(), drive.organization());
    }
    for (var item : found) {
      assertThat(drive.named(item.title()))
          .extracting(file -> file.path("name").asText(), file -> file.path("sha256").asText())
          .containsExactly(tuple(item.title(), item.sha256()));
      assertThat(items.heard("item-enforced", item)).hasSize(1);
      assertThat(items.heard("item-restored", item)).hasSize(1);
    }
    System.out.printf("%s: %d files, 0 lost, 0 stuck, 0 done twice%n", fault, count);
  }

  private ItemDescription uploaded(String name, byte[] content) {
    drive.upload(name, content);
    return items.received(name);
  }

  private static byte[] bytes(double seed, int length) {
    var content = new byte[length];
    new Random(Double.hashCode(seed)).nextBytes(content);
    return content;
  }
}
