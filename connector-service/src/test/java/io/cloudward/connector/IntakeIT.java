package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.Mail;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.item.ItemReceived;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeIT {

  private final TenantHand tenant = new TenantHand();
  private final ContentStore store;
  private final MeterRegistry registry;

  @Inject
  IntakeIT(ContentStore store, MeterRegistry registry) {
    this.store = store;
    this.registry = registry;
  }

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void announcesAMessageThatANotificationNames() throws IOException {
    var organization = connected();
    var mailbox = mailbox(organization);
    var mime = Mail.from("stranger@elsewhere.example").to(mailbox).subject("Offer").mime();

    Sandbox.deliver(mailbox, mime);

    var received = awaitReceived(1).getFirst();
    assertThat(received.origin()).isEqualTo(ItemOrigin.REAL_TIME);
    assertThat(received.protect()).isTrue();
    assertThat(received.inJunk()).isFalse();
    assertThat(received.mediaType()).isEqualTo("message/rfc822");
    assertThat(received.unfetched()).isNull();
    var item = received.item();
    assertThat(item.title()).isEqualTo("Offer");
    assertThat(item.owner()).isEqualTo(mailbox);
    assertThat(item.place()).isEqualTo("Inbox");
    assertThat(item.sender()).isEqualTo("stranger@elsewhere.example");
    assertThat(item.recipients()).containsExactly(mailbox);
    assertThat(item.direction()).isEqualTo(Direction.INCOMING);
    assertThat(item.size()).isEqualTo(mime.length);
    try (var bytes =
        store.open(tenant.tenant, Objects.requireNonNull(item.sha256())).orElseThrow()) {
      assertThat(bytes.readAllBytes()).isEqualTo(mime);
    }
  }

  @Test
  void announcesEachMessageOnceHoweverOftenItIsTold() {
    var organization = connected();
    var mailbox = mailbox(organization);
    Sandbox.fault("duplicate-notifications", true, Map.of("times", 3), organization.id());
    Sandbox.fault("forged-notifications", true, Map.of(), organization.id());

    for (int i = 0; i < 5; i++) {
      Sandbox.deliver(
          mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("n" + i).mime());
    }

    awaitReceived(5);
    afterASweep(organization.id());
    assertThat(received())
        .extracting(fact -> fact.item().itemId())
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void findsWhatNoNotificationTells() {
    var organization = connected();
    var mailbox = mailbox(organization);
    Sandbox.fault("lost-notifications", true, Map.of(), organization.id());

    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("lost").mime());

    assertThat(awaitReceived(1).getFirst().item().title()).isEqualTo("lost");
  }

  @Test
  void readsAllAgainWhenTheLinkIsLostAndScansNothingTwice() {
    var organization = connected();
    var mailbox = mailbox(organization);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("before").mime());
    awaitReceived(1);

    Sandbox.fault("delta-gone", true, Map.of(), organization.id());
    afterASweep(organization.id());
    Sandbox.fault("lost-notifications", true, Map.of(), organization.id());
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("after").mime());

    assertThat(awaitReceived(2)).extracting(fact -> fact.item().title()).contains("after");
    Sandbox.fault("delta-gone", false, Map.of(), organization.id());
    Sandbox.fault("lost-notifications", false, Map.of(), organization.id());
    afterASweep(organization.id());
    assertThat(received()).hasSize(2);
  }

  @Test
  void takesNothingThatWasThereBefore() {
    var organization = Sandbox.organization("small");
    var mailbox = mailbox(organization);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("old").mime());
    Sandbox.awaitNextSecond();

    connect(organization);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("new").mime());

    awaitReceived(1);
    afterASweep(organization.id());
    assertThat(received()).extracting(fact -> fact.item().title()).containsExactly("new");
  }

  @Test
  void stopsWithTheService() {
    var organization = connected();
    var mailbox = mailbox(organization);

    tenant.deprovision(organization.id(), Service.EXCHANGE_ONLINE);
    tenant.await("service-disconnected", 1);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("late").mime());
    var requests = Sandbox.requests(organization.id()).size();

    Awaitility.await()
        .during(Duration.ofSeconds(6))
        .atMost(Duration.ofSeconds(8))
        .until(
            () -> Sandbox.requests(organization.id()).size() == requests && received().isEmpty());
  }

  @Test
  void isQuickWhenNothingElseHappens() {
    var organization = connected();
    var mailbox = mailbox(organization);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("warm").mime());
    awaitReceived(1);
    var lag = registry.get("connector.intake.lag").timer();
    long before = lag.count();

    for (int i = 1; i <= 20; i++) {
      Sandbox.deliver(
          mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("n" + i).mime());
      var count = before + i;
      Awaitility.await()
          .pollInterval(Duration.ofMillis(5))
          .atMost(Duration.ofSeconds(60))
          .until(() -> lag.count() >= count);
    }

    System.out.println("noticed to announced: " + lag.takeSnapshot());
    assertThat(lag.takeSnapshot().percentileValues()[0].value(TimeUnit.MILLISECONDS))
        .isLessThan(500);
  }

  private Sandbox.Made connected() {
    return connect(Sandbox.organization("small"));
  }

  private Sandbox.Made connect(Sandbox.Made organization) {
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Sandbox.requests(organization.id()).stream()
                        .filter("POST /subscriptions"::equals)
                        .count()
                    >= 5);
    return organization;
  }

  private static String mailbox(Sandbox.Made organization) {
    return "alice@" + organization.domain();
  }

  /** Has every feed read once more, as Graph asks for when it lost notifications. */
  private static void afterASweep(UUID organization) {
    var before = folderLists(organization);
    Sandbox.post(
            "/control/organizations/" + organization + "/lifecycle-events",
            Map.of("event", "missed"))
        .statusCode(200);
    Awaitility.await("five mailboxes were read again")
        .atMost(Duration.ofSeconds(60))
        .until(() -> folderLists(organization) >= before + 5);
  }

  private static long folderLists(UUID organization) {
    return Sandbox.requests(organization).stream().filter(IntakeIT::isFolderList).count();
  }

  private static boolean isFolderList(String request) {
    return request.endsWith("/mailFolders/delta");
  }

  private List<ItemReceived> received() {
    return tenant.items("item-received", ItemReceived.class);
  }

  private List<ItemReceived> awaitReceived(int count) {
    return Awaitility.await(count + " items")
        .atMost(Duration.ofSeconds(60))
        .until(this::received, list -> list.size() >= count);
  }
}
