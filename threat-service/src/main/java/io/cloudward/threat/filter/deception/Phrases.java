package io.cloudward.threat.filter.deception;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases with which deceivers ask for what they want; from a list. */
final class Phrases {

  /** What a phrase asks for. */
  enum Wish {
    CREDENTIALS,
    THREAT,
    MONEY,
    HURRY,
    SECRECY
  }

  private final Map<Wish, List<String>> phrases;

  private Phrases(Map<Wish, List<String>> phrases) {
    this.phrases = phrases;
  }

  /** The shipped list. */
  static Phrases shipped() {
    Map<Wish, List<String>> found = new EnumMap<>(Wish.class);
    for (var line : ShippedLines.of("phrases.txt")) {
      var parts = line.split("\\s+", 2);
      found
          .computeIfAbsent(
              Wish.valueOf(parts[0].toUpperCase(Locale.ROOT)), wish -> new ArrayList<>())
          .add(parts[1]);
    }
    return new Phrases(found);
  }

  /** Whether a text, in lower case, holds such a phrase. */
  boolean ask(Wish wish, String text) {
    return phrases.getOrDefault(wish, List.of()).stream().anyMatch(text::contains);
  }
}
