package io.cloudward.patterns.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text cut into windows gives the findings of the whole. */
class WindowsTest {

  private static final List<IdentifierDefinition> SHIPPED = Catalogue.shipped();
  private static final CompiledSet SET = CompiledSet.of(SHIPPED);
  private static final int OVERLAP = 1 << 14;

  @ParameterizedTest
  @ValueSource(ints = {61, 1_000, 4_096, 7_777})
  void changeNothingOfWhatIsFound(int size) throws IOException {
    byte[] text = new RandomText(new Random(size), SHIPPED).next(90_000);
    List<Finding> whole = scan(new Windows(), text);

    assertThat(scan(new Windows(size, OVERLAP), text)).isEqualTo(whole);
    assertThat(stream(new Windows(size, OVERLAP), text)).isEqualTo(whole);
    assertThat(whole).hasSizeGreaterThan(100);
  }

  @Test
  void changeNothingAmongBrokenBytes() throws IOException {
    Random random = new Random(3);
    byte[] text = new RandomText(random, SHIPPED).next(60_000);
    for (int i = 0; i < 2_000; i++) {
      text[random.nextInt(text.length)] = (byte) random.nextInt(256);
    }
    List<Finding> whole = scan(new Windows(), text);

    assertThat(scan(new Windows(333, OVERLAP), text)).isEqualTo(whole);
    assertThat(stream(new Windows(333, OVERLAP), text)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111 1111 1111 1111 ", "１２３-45-6789&nbsp;", "a.b@example.com", "+1 "})
  void changeNothingWhereMatchesMightOverlap(String piece) throws IOException {
    byte[] text = piece.repeat(3_000).getBytes(StandardCharsets.UTF_8);
    List<Finding> whole = scan(new Windows(), text);

    assertThat(scan(new Windows(1_001, OVERLAP), text)).isEqualTo(whole);
    assertThat(stream(new Windows(1_001, OVERLAP), text)).isEqualTo(whole);
  }

  @Test
  void giveTheBytesThatWereFound() throws IOException {
    byte[] text = "é 4012888888881881 ".repeat(200).getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();

    new TextScan(SET, ScanOptions.DEFAULT, new ScalarClassifier(), new Windows(100, 1_000))
        .scan(
            new ByteArrayInputStream(text),
            (finding, bytes, from, to) -> {
              if (finding.identifier().equals("credit-card")) {
                found.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
              }
            });

    assertThat(found).hasSize(200).containsOnly("4012888888881881");
  }

  private static List<Finding> scan(Windows windows, byte[] text) {
    List<Finding> findings = new ArrayList<>();
    new TextScan(SET, ScanOptions.DEFAULT, new ScalarClassifier(), windows)
        .scan(text, 0, text.length, (found, bytes, from, to) -> findings.add(found));
    return sorted(findings);
  }

  private static List<Finding> stream(Windows windows, byte[] text) throws IOException {
    List<Finding> findings = new ArrayList<>();
    new TextScan(SET, ScanOptions.DEFAULT, new ScalarClassifier(), windows)
        .scan(new Dribble(text), (found, bytes, from, to) -> findings.add(found));
    return sorted(findings);
  }

  private static List<Finding> sorted(List<Finding> findings) {
    findings.sort(
        Comparator.comparingInt(Finding::byteStart)
            .thenComparingInt(Finding::byteEnd)
            .thenComparing(Finding::identifier));
    return findings;
  }

  /** Gives a few bytes at a time. */
  private static final class Dribble extends InputStream {

    private final ByteArrayInputStream bytes;

    Dribble(byte[] text) {
      bytes = new ByteArrayInputStream(text);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, Math.min(length, 1_237));
    }
  }
}
