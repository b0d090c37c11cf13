package io.cloudward.bench.patterns;

import io.cloudward.patterns.catalogue.ContextDefinition;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.catalogue.PatternDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Sets of any size: shipped identifiers first, then ones such as tenants write. */
final class ManyIdentifiers {

  private ManyIdentifiers() {}

  static List<IdentifierDefinition> of(List<IdentifierDefinition> shipped, int count) {
    List<IdentifierDefinition> all = new ArrayList<>(shipped);
    Collections.shuffle(all, new Random(1));
    Random random = new Random(2);
    while (all.size() < count) {
      all.add(own(random, all.size()));
    }
    return all.subList(0, count);
  }

  /** A customer or contract number: letters, digits, a hyphen; every other one wants context. */
  private static IdentifierDefinition own(Random random, int number) {
    String letters = Vocabulary.word(random).replaceAll("[^a-z]", "x").toUpperCase(Locale.ROOT);
    String prefix = letters.substring(0, Math.min(3, letters.length()));
    String expression =
        switch (random.nextInt(3)) {
          case 0 -> prefix + "-[0-9]{" + random.nextInt(4, 10) + "}";
          case 1 -> "[A-Z]{2}[0-9]{" + random.nextInt(4, 10) + "}[A-Z]?";
          default -> "[0-9]{" + random.nextInt(2, 5) + "}-[0-9]{" + random.nextInt(3, 7) + "}";
        };
    boolean context = random.nextBoolean();
    return IdentifierDefinition.of(
        "own-" + number,
        new PatternDefinition(expression, null, 70, context, 0),
        context
            ? new ContextDefinition(
                300, Map.of("en", List.of(Vocabulary.word(random) + " number")), 10)
            : null);
  }
}
