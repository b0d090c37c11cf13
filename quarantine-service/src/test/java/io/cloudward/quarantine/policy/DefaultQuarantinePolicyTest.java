package io.cloudward.quarantine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.policy.ProtectedService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultQuarantinePolicyTest {

  @ParameterizedTest
  @CsvSource({
    "EXCHANGE_ONLINE,Default Exchange Policy Quarantine",
    "SHAREPOINT_ONLINE,Default SharePoint Policy Quarantine",
    "ONEDRIVE,Default OneDrive Policy Quarantine"
  })
  void isNamedAfterItsServiceAndActsAfterCompletion(Service service, String name) {
    var policies =
        DefaultQuarantinePolicy.of(new ProtectedService(new UUID(0, 1), new UUID(0, 2), service));

    assertThat(policies).hasSize(1);
    assertThat(policies.getFirst().name()).isEqualTo(name);
    assertThat(policies.getFirst().enabledOnCompletion()).isTrue();
    assertThat(policies.getFirst().retentionDays()).isEqualTo(30);
  }

  @Test
  void hasARightForEveryVerdictAndNoneForWhatIsDangerous() {
    var rights =
        DefaultQuarantinePolicy.of(
                new ProtectedService(new UUID(0, 1), new UUID(0, 2), Service.EXCHANGE_ONLINE))
            .getFirst()
            .settings()
            .userRights();

    assertThat(rights).containsOnlyKeys(Verdict.values());
    assertThat(rights.get(Verdict.MALWARE)).isEqualTo(UserRight.NONE);
    assertThat(rights.get(Verdict.SPAM)).isEqualTo(UserRight.RELEASE);
  }
}
