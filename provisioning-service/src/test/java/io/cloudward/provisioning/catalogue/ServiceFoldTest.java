package io.cloudward.provisioning.catalogue;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.History;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceFoldTest {

  private final UUID task = new UUID(7, 1);
  private final UUID later = new UUID(7, 2);
  private final History history = new History();

  @Test
  void isNotProvisionedBeforeAnybodyAsked() {
    history.requested(task, 1, ONEDRIVE, ONEDRIVE);

    assertThat(fold().state()).isEqualTo(ServiceState.NOT_PROVISIONED);
    assertThat(fold().since()).isNull();
    assertThat(fold().organizationName()).isEqualTo("Northwind Health");
  }

  @Test
  void isProvisioningUntilPoliciesAct() {
    history.requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE);
    var since = history.last();
    history.says(FactKind.CONNECTED, task, 1, EXCHANGE_ONLINE);

    assertThat(fold().state()).isEqualTo(ServiceState.PROVISIONING);
    assertThat(fold().since()).isEqualTo(since);
  }

  @Test
  void isProvisionedSinceTheLastPolicyActs() {
    history.provisioned(task, 1, EXCHANGE_ONLINE);
    var since = history.last();
    history.says(FactKind.SYNCHRONIZED, EXCHANGE_ONLINE);

    assertThat(fold().state()).isEqualTo(ServiceState.PROVISIONED);
    assertThat(fold().since()).isEqualTo(since);
  }

  @Test
  void asksForSynchronizationUntilItIsDone() {
    history.provisioned(task, 1, EXCHANGE_ONLINE);
    history.says(FactKind.SYNCHRONIZATION_REQUIRED, EXCHANGE_ONLINE);
    assertThat(fold().state()).isEqualTo(ServiceState.SYNCHRONIZATION_REQUIRED);
    assertThat(fold().since()).isEqualTo(history.last());

    history.says(FactKind.SYNCHRONIZED, EXCHANGE_ONLINE);
    var restored = history.last();
    history.says(FactKind.SYNCHRONIZED, EXCHANGE_ONLINE);
    assertThat(fold().state()).isEqualTo(ServiceState.PROVISIONED);
    assertThat(fold().since()).isEqualTo(restored);
  }

  @Test
  void lostAccessOutweighsRequiredSynchronization() {
    history
        .provisioned(task, 1, EXCHANGE_ONLINE)
        .says(FactKind.ACCESS_LOST, EXCHANGE_ONLINE)
        .says(FactKind.SYNCHRONIZATION_REQUIRED, EXCHANGE_ONLINE);

    assertThat(fold().state()).isEqualTo(ServiceState.ACCESS_LOST);
  }

  @Test
  void forgetsWhatWasBeforeANewConnection() {
    history.says(FactKind.ACCESS_LOST, EXCHANGE_ONLINE).provisioned(task, 1, EXCHANGE_ONLINE);

    assertThat(fold().state()).isEqualTo(ServiceState.PROVISIONED);
  }

  @Test
  void failsWithReasonAndIsFreeAfterCancellation() {
    history
        .requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .failed(task, 1, EXCHANGE_ONLINE, "TIMED_OUT");
    assertThat(fold().state()).isEqualTo(ServiceState.FAILED);
    assertThat(fold().reason()).isEqualTo("TIMED_OUT");

    history
        .requested(later, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .failed(later, 1, EXCHANGE_ONLINE, "CANCELLED");
    assertThat(fold().state()).isEqualTo(ServiceState.NOT_PROVISIONED);
  }

  @Test
  void latestRequestDecidesNotLatestArrival() {
    history.provisioned(task, 1, EXCHANGE_ONLINE).endRequested(later, EXCHANGE_ONLINE);
    assertThat(fold().state()).isEqualTo(ServiceState.DEPROVISIONING);
    history.says(FactKind.DEPROVISIONED, later, 1, EXCHANGE_ONLINE);

    assertThat(ServiceFold.fold(history.key(EXCHANGE_ONLINE), history.facts().reversed()).state())
        .isEqualTo(ServiceState.NOT_PROVISIONED);
    assertThat(fold().taskId()).isEqualTo(later);
  }

  private ServiceView fold() {
    return ServiceFold.fold(history.key(EXCHANGE_ONLINE), history.facts());
  }
}
