package io.cloudward.patterns.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.reference.ReferenceMatcher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engine with vectors, engine without, and the slow reference find the same. */
class DifferentialTest {

  private static final List<IdentifierDefinition> SHIPPED = Catalogue.shipped();
  private static final int SOME = 30;
  private static final List<String> KEYS =
      List.of("credit-card", "iban", "us-ssn", "email-address", "ip-address", "phone-number");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesOnTextsGrownFromExamples(long seed) {
    Random random = new Random(seed);
    List<IdentifierDefinition> some = some(random);
    CompiledSet set = CompiledSet.of(some);
    RandomText texts = new RandomText(random, some);

    for (int i = 0; i < 8; i++) {
      assertAgreement(set, some, texts.next(400), ScanOptions.DEFAULT);
    }
  }

  @Test
  void agreesWithAllIdentifiersTogether() {
    byte[] text = new RandomText(new Random(9), SHIPPED).next(1_200);

    assertAgreement(CompiledSet.of(SHIPPED), SHIPPED, text, ScanOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void agreesOnBrokenBytes(long seed) {
    Random random = new Random(seed);
    List<IdentifierDefinition> some = some(random);
    CompiledSet set = CompiledSet.of(some);
    RandomText texts = new RandomText(random, some);

    for (int i = 0; i < 8; i++) {
      byte[] text = texts.next(400);
      for (int j = 0; j < 20; j++) {
        text[random.nextInt(text.length)] = (byte) random.nextInt(256);
      }
      assertAgreement(set, some, text, ScanOptions.DEFAULT);
    }
  }

  @Test
  void agreesOnLongTextsAcrossTiles() {
    List<IdentifierDefinition> few =
        SHIPPED.stream()
            .filter(one -> List.of("credit-card", "us-ssn", "email-address").contains(one.key()))
            .toList();
    byte[] text = new RandomText(new Random(5), few).next(14_000);

    assertAgreement(CompiledSet.of(few), few, text, ScanOptions.DEFAULT);
  }

  @Test
  void agreesWhenTestNumbersAndLowConfidenceAreLeftOut() {
    ScanOptions options = ScanOptions.DEFAULT.withTestNumbersExcluded(true).withMinConfidence(80);
    List<IdentifierDefinition> some = some(new Random(6));
    CompiledSet set = CompiledSet.of(some);
    RandomText texts = new RandomText(new Random(6), some);

    for (int i = 0; i < 6; i++) {
      assertAgreement(set, some, texts.next(400), options);
    }
  }

  /** The identifiers that nobody does without, and as many others as the reference can bear. */
  private static List<IdentifierDefinition> some(Random random) {
    List<IdentifierDefinition> some = new ArrayList<>(SHIPPED);
    Collections.shuffle(some, random);
    some.removeIf(one -> KEYS.contains(one.key()));
    List<IdentifierDefinition> chosen = new ArrayList<>(some.subList(0, SOME));
    SHIPPED.stream().filter(one -> KEYS.contains(one.key())).forEach(chosen::add);
    return chosen;
  }

  private static void assertAgreement(
      CompiledSet set, List<IdentifierDefinition> identifiers, byte[] text, ScanOptions options) {
    List<Finding> expected = new ReferenceMatcher(identifiers, options).scan(text);
    List<Finding> scalar = scan(new TextScan(set, options, new ScalarClassifier()), text);
    List<Finding> vector = scan(new TextScan(set, options, new VectorClassifier()), text);

    String described = new String(text, StandardCharsets.UTF_8);
    assertThat(scalar).as(described).isEqualTo(expected);
    assertThat(vector).as(described).isEqualTo(expected);
  }

  private static List<Finding> scan(TextScan scan, byte[] text) {
    List<Finding> findings = new ArrayList<>();
    scan.scan(text, 0, text.length, (found, bytes, from, to) -> findings.add(found));
    findings.sort(
        Comparator.comparingInt(Finding::byteStart)
            .thenComparingInt(Finding::byteEnd)
            .thenComparing(Finding::identifier));
    return findings;
  }
}
