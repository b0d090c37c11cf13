package io.cloudward.patterns.engine;

import java.io.IOException;
import java.io.InputStream;
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
  public void scan(byte[] text, Consumer<Occurrence> sink) {
    new Windows().read(text, 0, text.length, new Search(index, sink));
  }

  /** Tells the sink all occurrences in a UTF-8 text that comes bit by bit. */
  public void scan(InputStream text, Consumer<Occurrence> sink) throws IOException {
    new Windows().read(text, new Search(index, sink));
  }

  private static final class Search implements Windows.Reader {

    private final KeywordIndex index;
    private final Consumer<Occurrence> sink;
    private final FoldedText folded = new FoldedText();
    private final CharacterOffsets offsets = new CharacterOffsets();
    private int charactersBefore;

    Search(KeywordIndex index, Consumer<Occurrence> sink) {
      this.index = index;
      this.sink = sink;
    }

    @Override
    public void window(byte[] bytes, int first, int end, int from, int to) {
      folded.fold(bytes, first, end);
      offsets.reset(bytes, from, charactersBefore);
      byte[] text = folded.text();
      int stop = to == end ? folded.to() : folded.place(to);
      for (int at = folded.place(from); at < stop; at++) {
        if (index.mayBegin(text[at])) {
          int place = at;
          index.candidates(text, place, folded.to(), number -> found(number, place));
        }
      }
      if (to < end) {
        charactersBefore = offsets.at(to);
      }
    }

    private void found(int number, int place) {
      Keyword keyword = index.keyword(number);
      int end = keyword.end(folded.text(), folded.from(), folded.to(), place);
      if (end > place) {
        int start = offsets.at(folded.originalStart(place));
        int after = offsets.at(folded.originalEnd(end));
        String written = new String(folded.text(), place, end - place, StandardCharsets.UTF_8);
        sink.accept(new Occurrence(keyword.word(), written, start, after));
      }
    }
  }
}
