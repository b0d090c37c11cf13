package io.cloudward.dlp.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.ProtectedService;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultDlpPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "EXCHANGE_ONLINE,Default Exchange Policy DLP",
    "SHAREPOINT_ONLINE,Default SharePoint Policy DLP",
    "ONEDRIVE,Default OneDrive Policy DLP"
  })
  void isNamedAfterItsService(Service service, String name) {
    assertThat(DefaultDlpPolicy.of(of(service)).stream().map(DefaultDlpPolicy::name))
        .containsExactly(name, name + " (Monitor Only)");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void letsOnlyTheMonitoringOneActAfterCompletion(Service service) {
    assertThat(
            DefaultDlpPolicy.of(of(service)).stream().filter(DefaultDlpPolicy::enabledOnCompletion))
        .extracting(DefaultDlpPolicy::monitorOnly)
        .containsExactly(true);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void letsEverythingPassWhereItOnlyMonitors(Service service) {
    var policies = DefaultDlpPolicy.of(of(service));

    assertThat(policies.getFirst().settings().rules())
        .extracting(DlpRule::action)
        .containsOnly(Action.QUARANTINE);
    assertThat(policies.getLast().settings().rules())
        .extracting(DlpRule::action)
        .containsOnly(Action.PASS);
  }

  private static ProtectedService of(Service service) {
    return new ProtectedService(new UUID(0, 1), new UUID(0, 2), service);
  }
}
