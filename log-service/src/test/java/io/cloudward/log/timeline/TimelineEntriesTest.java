package io.cloudward.log.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.contracts.policy.PolicyChanged;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineEntriesTest {

  private static final UUID TASK = new UUID(0, 1);
  private static final UUID ORGANIZATION = new UUID(0, 2);

  @Test
  void saysWhyProvisioningFailedAndWhatHelps() {
    var entry =
        ProvisioningEntries.of(
            new ProvisioningFailed(
                TASK, 2, ORGANIZATION, Service.ONEDRIVE, "TIMED_OUT", "Try again.", Instant.EPOCH));

    assertThat(entry.outcome()).isEqualTo(Outcome.FAILURE);
    assertThat(entry.summary()).isEqualTo("OneDrive could not be provisioned: Try again.");
    assertThat(entry.details())
        .containsEntry("reason", "TIMED_OUT")
        .containsEntry("attempt", 2)
        .containsEntry("taskId", TASK);
  }

  @Test
  void asksForActionWhenAccessIsLost() {
    var entry =
        ConnectionEntries.of(
            new AccessLost(
                ORGANIZATION,
                Service.EXCHANGE_ONLINE,
                "CONSENT_MISSING",
                "Consent again.",
                Instant.EPOCH));

    assertThat(entry.outcome()).isEqualTo(Outcome.ACTION_REQUIRED);
    assertThat(entry.summary()).isEqualTo("Access to Exchange Online is lost: Consent again.");
  }

  @Test
  void tellsWhichPolicyWasChanged() {
    var entry =
        new PolicyEntries("dlp")
            .of(
                new PolicyChanged(
                    TASK,
                    ORGANIZATION,
                    Service.SHAREPOINT_ONLINE,
                    "Default SharePoint Policy DLP",
                    false,
                    3,
                    PolicyChange.DISABLED,
                    Instant.EPOCH));

    assertThat(entry.kind()).isEqualTo(Kind.POLICY);
    assertThat(entry.summary()).isEqualTo("Default SharePoint Policy DLP was disabled");
    assertThat(entry.details()).containsEntry("context", "dlp").containsEntry("version", 3L);
  }
}
