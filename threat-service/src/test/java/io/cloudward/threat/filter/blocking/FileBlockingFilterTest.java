package io.cloudward.threat.filter.blocking;

import static io.cloudward.threat.filter.Looking.atFile;
import static io.cloudward.threat.filter.Looking.atMail;
import static io.cloudward.threat.filter.Looking.recommended;
import static io.cloudward.threat.filter.Looking.rules;
import static io.cloudward.threat.filter.Samples.mail;
import static io.cloudward.threat.filter.Samples.program;
import static io.cloudward.threat.filter.Samples.utf8;
import static io.cloudward.threat.filter.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.policy.settings.BlockingMode;
import io.cloudward.threat.policy.settings.FileBlocking;
import io.cloudward.threat.policy.settings.MailScope;
import io.cloudward.threat.policy.settings.ThreatSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileBlockingFilterTest {

  private static final FileBlockingFilter FILTER = new FileBlockingFilter();

  @Test
  void blocksByExtensionAlsoInsideArchives() {
    var direct = atMail(FILTER, mail("", "run.VBS", utf8("x = 1")), recommended());
    var packed = atMail(FILTER, mail("", "a.zip", zip("run.vbs", utf8("x = 1"))), recommended());

    assertThat(direct.categories()).containsExactly(Category.BLOCKED_FILE);
    assertThat(direct.judgement()).isEqualTo(Judgement.SUSPICIOUS);
    assertThat(direct.action()).isEqualTo(Action.QUARANTINE);
    assertThat(rules(packed)).containsExactly("blocked-extension");
    assertThat(packed.findings().getFirst().part()).isEqualTo("run.vbs");
  }

  @Test
  void blocksByTrueTypeWhateverTheName() {
    var settings = blocking(BlockingMode.LISTED, List.of("EXECUTABLE"), List.of(), List.of());

    assertThat(rules(atFile(FILTER, program(), "holiday.txt", settings)))
        .containsExactly("blocked-type");
    assertThat(rules(atFile(FILTER, utf8("text"), "setup.exe", settings))).isEmpty();
  }

  @Test
  void blocksByName() {
    var settings = blocking(BlockingMode.LISTED, List.of(), List.of(), List.of("payroll*.txt"));

    assertThat(rules(atFile(FILTER, utf8("a"), "Payroll 2026.txt", settings)))
        .containsExactly("blocked-name");
    assertThat(rules(atFile(FILTER, utf8("a"), "my payroll.txt", settings))).isEmpty();
  }

  @Test
  void blocksAllButTheListed() {
    var settings =
        blocking(BlockingMode.ALL_EXCEPT_LISTED, List.of("ZIP"), List.of("txt"), List.of());

    var verdict =
        atMail(FILTER, mail("text of the message", "a.zip", zip("b.pdf", utf8("b"))), settings);

    assertThat(rules(verdict)).containsExactly("not-allowed");
    assertThat(verdict.findings().getFirst().part()).isEqualTo("b.pdf");
    assertThat(atFile(FILTER, utf8("a"), "a.txt", settings).findings()).isEmpty();
  }

  private static ThreatSettings blocking(
      BlockingMode mode, List<String> types, List<String> extensions, List<String> names) {
    var settings = recommended();
    return new ThreatSettings(
        settings.targets(),
        false,
        settings.spamProtection(),
        settings.malwareScanning(),
        new FileBlocking(
            true, MailScope.ALL_MESSAGES, mode, types, extensions, names, true, Action.QUARANTINE),
        settings.webReputation(),
        settings.tag(),
        settings.notice());
  }
}
