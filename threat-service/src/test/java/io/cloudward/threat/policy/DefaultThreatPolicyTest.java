package io.cloudward.threat.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.ProtectedService;
import io.cloudward.threat.policy.settings.MailScope;
import io.cloudward.threat.policy.settings.SpamCategory;
import io.cloudward.threat.policy.settings.SpamProtection;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultThreatPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "EXCHANGE_ONLINE,Default Exchange Policy ATP",
    "SHAREPOINT_ONLINE,Default SharePoint Policy ATP",
    "ONEDRIVE,Default OneDrive Policy ATP"
  })
  void isNamedAfterItsService(Service service, String name) {
    assertThat(DefaultThreatPolicy.of(of(service)).stream().map(DefaultThreatPolicy::name))
        .containsExactly(name, name + " (Monitor Only)");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void letsOnlyThePlainOneActAfterCompletion(Service service) {
    assertThat(
            DefaultThreatPolicy.of(of(service)).stream()
                .filter(DefaultThreatPolicy::enabledOnCompletion))
        .extracting(DefaultThreatPolicy::monitorOnly)
        .containsExactly(false);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void letsEverythingPassWhereItOnlyMonitors(Service service) {
    var settings = DefaultThreatPolicy.of(of(service)).getLast().settings();
    var spam = settings.spamProtection();

    assertThat(
            Stream.concat(
                Stream.of(
                    settings.malwareScanning().action(),
                    settings.malwareScanning().unscannableAction(),
                    settings.fileBlocking().action(),
                    settings.webReputation().action(),
                    settings.webReputation().untestedAction()),
                spam == null ? Stream.empty() : spam.actions().values().stream()))
        .containsOnly(Action.PASS);
  }

  @Test
  void looksAtSpamInMailOnlyAndHasAnActionForEachCategory() {
    var mail = DefaultThreatPolicy.of(of(Service.EXCHANGE_ONLINE)).getFirst().settings();
    var files = DefaultThreatPolicy.of(of(Service.ONEDRIVE)).getFirst().settings();

    assertThat(mail.spamProtection())
        .isNotNull()
        .extracting(SpamProtection::actions)
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys((Object[]) SpamCategory.values());
    assertThat(mail.malwareScanning().appliesTo()).isEqualTo(MailScope.ALL_MESSAGES);
    assertThat(files.spamProtection()).isNull();
    assertThat(files.malwareScanning().appliesTo()).isNull();
  }

  private static ProtectedService of(Service service) {
    return new ProtectedService(new UUID(0, 1), new UUID(0, 2), service);
  }
}
