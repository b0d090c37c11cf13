package io.cloudward.threat.filter.clam;

import static io.cloudward.threat.filter.Looking.atFile;
import static io.cloudward.threat.filter.Looking.recommended;
import static io.cloudward.threat.filter.Looking.rules;
import static io.cloudward.threat.filter.Samples.eicar;
import static io.cloudward.threat.filter.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.threat.policy.settings.MalwareScanning;
import io.cloudward.threat.policy.settings.ThreatSettings;
import io.cloudward.threat.verdict.Verdict;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvFilterTest {

  private record Config(Optional<String> address, long largest) implements ClamdConfig {

    @Override
    public Duration connectTimeout() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration timeout() {
      return Duration.ofMillis(700);
    }

    @Override
    public Duration pause() {
      return Duration.ofMinutes(1);
    }
  }

  @Test
  void saysWhatClamAvKnows() {
    try (var clamd = ClamStandIn.scanning()) {
      var filter = filter(clamd.address());

      var bad = atFile(filter, eicar(), "a.com", recommended());
      var good = atFile(filter, utf8("hello".repeat(50_000)), "a.txt", recommended());

      assertThat(rules(bad)).containsExactly("Eicar-Signature");
      assertThat(bad.action()).isEqualTo(Action.QUARANTINE);
      assertThat(good).returns(Judgement.CLEAN, Verdict::judgement).returns(true, Verdict::lasting);
      assertThat(good.unscannable()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "stream: ", "stream: maybe", "HTTP/1.1 400 Bad Request", "PONG"})
  void lacksAScannerThatTalksNonsense(String answer) {
    try (var clamd = ClamStandIn.answering(answer)) {
      assertUnavailable(atFile(filter(clamd.address()), utf8("a"), "a.txt", strict()));
    }
  }

  @Test
  void lacksAScannerThatHangsAndWaitsForItOnce() {
    try (var clamd = ClamStandIn.hanging()) {
      var filter = filter(clamd.address());
      long start = System.nanoTime();

      assertUnavailable(atFile(filter, utf8("a"), "a.txt", strict()));
      assertUnavailable(atFile(filter, utf8("b".repeat(9_000_000)), "b.txt", strict()));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(clamd.calls()).isEqualTo(1);
    }
  }

  @Test
  void lacksAScannerThatStopsReadingInTheMiddle() {
    try (var clamd = ClamStandIn.hanging()) {
      assertUnavailable(
          atFile(filter(clamd.address()), utf8("b".repeat(9_000_000)), "b.txt", strict()));
    }
  }

  @Test
  void lacksAScannerThatDiesMeanwhile() {
    try (var clamd = ClamStandIn.dying()) {
      assertUnavailable(
          atFile(filter(clamd.address()), utf8("b".repeat(9_000_000)), "b.txt", strict()));
    }
  }

  @Test
  void lacksAScannerThatIsNotThere() {
    var clamd = ClamStandIn.dying();
    clamd.close();

    var verdict = atFile(filter(clamd.address()), utf8("a"), "a.txt", strict());

    assertUnavailable(verdict);
    assertThat(atFile(filter(clamd.address()), utf8("a"), "a.txt", recommended()).action())
        .isEqualTo(Action.PASS);
  }

  @Test
  void sendsNothingThatIsTooLarge() {
    try (var clamd = ClamStandIn.answering("INSTREAM size limit exceeded. ERROR")) {
      var refused = atFile(filter(clamd.address()), utf8("aa"), "a.txt", recommended());
      var kept =
          atFile(
              new ClamAvFilter(
                  new Config(Optional.of(clamd.address()), 1), new SimpleMeterRegistry()),
              utf8("aa"),
              "a.txt",
              recommended());

      assertThat(refused.unscannable())
          .extracting(part -> part.reason())
          .containsExactly("TOO_LARGE_FOR_SCANNER");
      assertThat(kept.unscannable()).isEqualTo(refused.unscannable());
      assertThat(clamd.calls()).isEqualTo(1);
    }
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertThatThrownBy(() -> filter("clamav"))
        .hasMessage("cloudward.clamd.address must be host:port");
  }

  private static void assertUnavailable(Verdict verdict) {
    assertThat(verdict.unscannable())
        .extracting(part -> part.reason())
        .containsExactly("SCANNER_UNAVAILABLE");
    assertThat(verdict.action()).isEqualTo(Action.DELETE);
    assertThat(verdict.lasting()).isFalse();
  }

  private static ClamAvFilter filter(String address) {
    return new ClamAvFilter(
        new Config(Optional.of(address), 100_000_000), new SimpleMeterRegistry());
  }

  /** Settings that delete what an absent scanner would have scanned. */
  static ThreatSettings strict() {
    var settings = recommended();
    var malware = settings.malwareScanning();
    return new ThreatSettings(
        settings.targets(),
        false,
        settings.spamProtection(),
        new MalwareScanning(
            true,
            malware.appliesTo(),
            true,
            true,
            Action.QUARANTINE,
            Action.QUARANTINE,
            Action.DELETE),
        settings.fileBlocking(),
        settings.webReputation(),
        settings.tag(),
        settings.notice());
  }
}
