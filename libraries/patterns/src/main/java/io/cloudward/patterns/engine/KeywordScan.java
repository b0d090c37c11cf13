package io.cloudward.patterns.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Finds all keywords of a set in a text, by the rules of context words. Immutable. */
public final class KeywordScan {

  private final KeywordIndex index;

  private KeywordScan(KeywordIndex index) {
    this.index = index;
  }

  /**
   * Prepares.
   *
   * @throws IllegalArgumentException if a word is blank or begins with a separator
   */
  public static KeywordScan of(List<String> words) {
    for (String word : words) {
      if (word.isBlank() || Keyword.separates(word.codePointAt(0))) {
        throw new IllegalArgumentException("A keyword begins with no separator: " + word);
      }
    }
    return new KeywordScan(new KeywordIndex(words.stream().map(Keyword::new).toList()));
  }

  /**
   * An occurrence; places count code points of the original text.
   *
   * @param written how the word is written there
   */
  public record Occurrence(String word, String written, int start, int end) {}

  /** Tells the sink all occurrences in a UTF-8 text by their start. */
  public void scan(byte[] original, Consumer<Occurrence> sink) {
    FoldedText folded = new FoldedText();
    folded.fold(original, 0, original.length);
    CharacterOffsets offsets = new CharacterOffsets();
    offsets.reset(original, 0);
    byte[] text = folded.text();
    int from = folded.from();
    int to = folded.to();
    for (int at = from; at < to; at++) {
      if (index.mayBegin(text[at])) {
        int place = at;
        index.candidates(
            text,
            place,
            to,
            number -> {
              Keyword keyword = index.keyword(number);
              int end = keyword.end(text, from, to, place);
              if (end > place) {
                int start = offsets.at(folded.originalStart(place));
                int after = offsets.at(folded.originalEnd(end));
                String written = new String(text, place, end - place, StandardCharsets.UTF_8);
                sink.accept(new Occurrence(keyword.word(), written, start, after));
              }
            });
      }
    }
  }
}
