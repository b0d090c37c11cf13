package io.cloudward.patterns.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Words that make a match likelier.
 *
 * @param distance how far a word may stand from the match on either side, in characters
 * @param words whole words or phrases by language (ISO 639), matched without regard to case
 * @param raises by how much a word nearby raises the confidence
 */
public record ContextDefinition(int distance, Map<String, List<String>> words, int raises) {

  /** The window that Microsoft Purview uses by default. */
  public static final int USUAL_DISTANCE = 300;

  private static final String SEPARATORS = " \t\r\n_./:-";

  /** A file without a distance means the usual one. */
  public ContextDefinition {
    distance = distance == 0 ? USUAL_DISTANCE : distance;
    if (distance < 0 || distance > 2_000) {
      throw new IllegalArgumentException("A context distance is 1 to 2000, not " + distance);
    }
    words = words == null ? Map.of() : Map.copyOf(words);
    for (List<String> ofLanguage : words.values()) {
      ofLanguage.forEach(ContextDefinition::check);
    }
  }

  private static void check(String word) {
    if (word.isBlank() || SEPARATORS.indexOf(word.charAt(0)) >= 0) {
      throw new IllegalArgumentException("A context word begins with no separator: " + word);
    }
  }

  /** The words of all languages, each once, in the order of the alphabet. */
  public List<String> allWords() {
    return words.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }
}
