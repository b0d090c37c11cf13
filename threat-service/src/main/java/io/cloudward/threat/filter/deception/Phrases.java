package io.cloudward.threat.filter.deception;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases with which deceivers ask for what they want; from a list. All are looked for in one pass:
 * by their first two characters, then whole.
 */
final class Phrases {

  /** What a phrase asks for. */
  enum Wish {
    CREDENTIALS,
    THREAT,
    MONEY,
    HURRY,
    SECRECY
  }

  private record Phrase(Wish wish, String words) {}

  /** Beginnings share places in the table of {@link #begins}; it only says where to look. */
  private static final int PLACES = 4096;

  private final Map<Integer, List<Phrase>> byBeginning = new HashMap<>();
  private final boolean[] begins = new boolean[PLACES];

  private Phrases(List<Phrase> phrases) {
    for (var phrase : phrases) {
      int beginning = beginning(phrase.words(), 0);
      begins[place(beginning)] = true;
      byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(phrase);
    }
  }

  /** The shipped list. */
  static Phrases shipped() {
    List<Phrase> found = new ArrayList<>();
    for (var line : ShippedLines.of("phrases.txt")) {
      var parts = line.split("\\s+", 2);
      found.add(new Phrase(Wish.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]));
    }
    return new Phrases(found);
  }

  /** What a text, in lower case, asks for. */
  Set<Wish> in(String text) {
    var wishes = EnumSet.noneOf(Wish.class);
    for (int at = 0; at < text.length() - 1; at++) {
      int beginning = beginning(text, at);
      if (begins[place(beginning)]) {
        for (var phrase : byBeginning.getOrDefault(beginning, List.of())) {
          if (text.startsWith(phrase.words(), at)) {
            wishes.add(phrase.wish());
          }
        }
      }
    }
    return wishes;
  }

  private static int beginning(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  private static int place(int beginning) {
    return (beginning >>> Character.SIZE) * 31 + beginning & PLACES - 1;
  }
}
