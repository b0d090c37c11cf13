package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemReceived;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileIntakeIT {

  private final TenantHand tenant = new TenantHand();
  private final ContentStore store;

  @Inject
  FileIntakeIT(ContentStore store) {
    this.store = store;
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
  void announcesEachContentOfAFileOnce() throws IOException {
    var organization = Sandbox.organization("small");
    var owner = "alice@" + organization.domain();
    upload(organization, owner, "Documents/before.txt", "was there before");
    Sandbox.awaitNextSecond();
    connect(organization, Service.ONEDRIVE);

    upload(organization, owner, "Documents/2026/plan.txt", "first");
    var first = awaitReceived(1).getFirst();
    upload(organization, owner, "Documents/2026/plan.txt", "second");
    var second =
        awaitReceived(2).stream()
            .filter(fact -> !fact.item().itemId().equals(first.item().itemId()))
            .findFirst()
            .orElseThrow();

    assertThat(first.item().kind()).isEqualTo(ItemKind.FILE);
    assertThat(first.item().title()).isEqualTo("plan.txt");
    assertThat(first.item().place()).isEqualTo("/Documents/2026");
    assertThat(first.item().owner()).isEqualTo(owner);
    assertThat(first.item().ownerId()).isNotNull();
    assertThat(first.mediaType()).isEqualTo("text/plain");
    assertThat(text(first)).isEqualTo("first");
    assertThat(text(second)).isEqualTo("second");
    assertThat(received()).hasSize(2);
  }

  @Test
  void findsFilesThatNoNotificationTells() {
    var organization = Sandbox.organization("small");
    var owner = "alice@" + organization.domain();
    connect(organization, Service.ONEDRIVE);
    Sandbox.fault("lost-notifications", true, Map.of(), organization.id());

    upload(organization, owner, "quiet.txt", "nobody told");

    assertThat(awaitReceived(1).getFirst().item().title()).isEqualTo("quiet.txt");
  }

  private String text(ItemReceived fact) throws IOException {
    var sha256 = Objects.requireNonNull(fact.item().sha256());
    try (var bytes = store.open(tenant.tenant, sha256).orElseThrow()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void upload(Sandbox.Made organization, String owner, String path, String text) {
    Sandbox.upload(organization.id(), owner, path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void connect(Sandbox.Made organization, Service service) {
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, service);
    tenant.await("service-connected", 1);
    Awaitility.await("every drive was read once")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Sandbox.requests(organization.id()).stream()
                        .filter(request -> request.endsWith("/root/delta"))
                        .distinct()
                        .count()
                    >= 5);
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
