package io.cloudward.threat.filter.clam;

import static io.cloudward.threat.filter.Looking.atMail;
import static io.cloudward.threat.filter.Looking.recommended;
import static io.cloudward.threat.filter.Looking.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.threat.filter.Exemptions;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.ItemBytes;
import io.cloudward.threat.filter.Looking;
import io.cloudward.threat.filter.Samples;
import io.cloudward.threat.filter.ScannedItem;
import io.cloudward.threat.verdict.Verdict;
import io.cloudward.threat.verdict.VerdictFold;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter and the daemon that it is made for. */
class RealClamdIT {

  /** Long enough that a scanner that comes back is asked again while the test waits. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private static RealClamd clamd;

  private final ClamAvFilter filter = new ClamAvFilter(new Config(), new SimpleMeterRegistry());

  private record Config() implements ClamdConfig {

    @Override
    public Optional<String> address() {
      return Optional.of(clamd.address());
    }

    @Override
    public Duration connectTimeout() {
      return Duration.ofSeconds(2);
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(20);
    }

    @Override
    public long largest() {
      return 100_000_000;
    }

    @Override
    public Duration pause() {
      return PAUSE;
    }
  }

  @BeforeAll
  static void prepare(@TempDir Path directory) throws IOException {
    clamd = new RealClamd(directory);
  }

  @BeforeEach
  void startScanner() throws IOException {
    clamd.kill();
    clamd.start();
  }

  @AfterAll
  static void stopScanner() {
    if (clamd != null) {
      clamd.close();
    }
  }

  @Test
  void takesWhatClamAvFindsInAnArchiveInAMessage() {
    var eicar = Samples.mail("see", "a.zip", Samples.zip("eicar.com", Samples.eicar()));
    var marker = Samples.utf8("text, " + RealClamd.MARKER + ", text");
    var marked = Samples.mail("see", "a.zip", Samples.zip("b.zip", Samples.zip("c.txt", marker)));

    var known = atMail(filter, eicar, recommended());
    var ours = atMail(filter, marked, recommended());
    var honest = atMail(filter, Samples.mail("see", "a.txt", Samples.utf8("hi")), recommended());

    assertThat(rules(known)).containsExactly(RealClamd.EICAR_NAME);
    assertThat(rules(ours)).containsExactly(RealClamd.MARKER_NAME);
    assertThat(ours).returns(Judgement.MALICIOUS, Verdict::judgement);
    assertThat(ours.action()).isEqualTo(Action.QUARANTINE);
    assertThat(honest).returns(Judgement.CLEAN, Verdict::judgement);
    assertThat(honest.unscannable()).isEmpty();
  }

  @Test
  void letsThePolicyDecideWhileTheScannerIsAwayAndScansAgainWhenItIsBack() throws IOException {
    var marked = Samples.mail("see", "a.txt", Samples.utf8(RealClamd.MARKER));
    clamd.kill();

    assertUnavailable(atMail(filter, marked, ClamAvFilterTest.strict()));
    assertThat(atMail(filter, marked, recommended()).action()).isEqualTo(Action.PASS);
    clamd.start();

    assertFoundSoon(marked);
  }

  @Test
  void letsThePolicyDecideWhenTheScannerDiesInTheMiddle() throws IOException {
    var noise = new byte[12 << 20];
    new Random(7).nextBytes(noise);
    var large = Samples.mail("see", "a.bin", noise);

    assertUnavailable(whileItDies(large));
    clamd.start();

    assertFoundSoon(Samples.mail("see", "a.txt", Samples.utf8(RealClamd.MARKER)));
  }

  private void assertFoundSoon(byte[] marked) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(rules(atMail(filter, marked, ClamAvFilterTest.strict())))
                    .containsExactly(RealClamd.MARKER_NAME));
  }

  private static void assertUnavailable(Verdict verdict) {
    assertThat(verdict.unscannable())
        .extracting(part -> part.reason())
        .containsExactly("SCANNER_UNAVAILABLE");
    assertThat(verdict.action()).isEqualTo(Action.DELETE);
    assertThat(verdict.lasting()).isFalse();
  }

  /** Kills the scanner when it has got a part of the message. */
  private Verdict whileItDies(byte[] message) {
    var bytes =
        new ItemBytes() {
          @Override
          public InputStream open() {
            return new Fatal(message);
          }

          @Override
          public long size() {
            return message.length;
          }
        };
    var findings = new Findings();
    var inspection = Looking.inspectMail(message);
    filter.look(
        new ScannedItem(inspection, bytes, true, null, ClamAvFilterTest.strict(), Exemptions.NONE),
        findings);
    return VerdictFold.decide(findings, false);
  }

  private static final class Fatal extends FilterInputStream {

    private static final int DEADLY = 1 << 20;
    private long given;

    private Fatal(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      given += Math.max(0, count);
      if (given > DEADLY) {
        clamd.kill();
      }
      return count;
    }
  }
}
