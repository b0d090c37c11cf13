package io.cloudward.patterns.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.Scanner;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an identifier finds does not depend on which others are looked for. */
class IndependenceTest {

  @Test
  void findsTheSameAloneAsTogether() {
    List<IdentifierDefinition> shipped = Catalogue.shipped();
    RandomText texts = new RandomText(new Random(21), shipped);
    List<byte[]> samples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      samples.add(texts.next(1_500));
    }
    Scanner together = IdentifierSet.compile(shipped).scanner();

    for (IdentifierDefinition identifier : shipped) {
      Scanner alone = IdentifierSet.compile(List.of(identifier)).scanner();
      for (byte[] sample : samples) {
        List<Finding> expected =
            together.scan(sample).stream()
                .filter(found -> found.identifier().equals(identifier.key()))
                .toList();
        assertThat(alone.scan(sample)).isEqualTo(expected);
      }
    }
  }

  @Test
  void findsTheSameWhereverTheTextLies() {
    List<IdentifierDefinition> shipped = Catalogue.shipped();
    Scanner scanner = IdentifierSet.compile(shipped).scanner();
    RandomText texts = new RandomText(new Random(22), shipped);
    for (int shift = 0; shift < 130; shift += 7) {
      byte[] text = texts.next(700);
      byte[] surrounded = new byte[text.length + 2 * shift];
      Arrays.fill(surrounded, (byte) '7');
      System.arraycopy(text, 0, surrounded, shift, text.length);
      List<Finding> inside = new ArrayList<>();

      scanner.scan(surrounded, shift, shift + text.length, inside::add);

      assertThat(inside).containsExactlyInAnyOrderElementsOf(scanner.scan(text));
    }
  }
}
