package io.cloudward.patterns.reference;

import io.cloudward.patterns.catalogue.ContextDefinition;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for a context word around a match. */
final class ReferenceContext {

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private ReferenceContext() {}

  /** The first word, in the alphabet's order, that stands near the match; null if none does. */
  static @Nullable String near(ContextDefinition context, ReferenceText text, int from, int end) {
    int left = text.back(from, context.distance());
    int right = text.ahead(end, context.distance());
    for (String word : context.allWords()) {
      if (stands(word, text, left, from) || stands(word, text, end, right)) {
        return word;
      }
    }
    return null;
  }

  private static boolean stands(String word, ReferenceText text, int from, int to) {
    Matcher matcher = Pattern.compile(expression(word), CASELESS).matcher(text.string());
    for (int start = from; start < to; start++) {
      matcher.region(start, to);
      if (!matcher.lookingAt() || !bounded(text, start, start - 1)) {
        continue;
      }
      for (int end = start + 1; end <= to; end++) {
        if (matcher.region(start, end).matches() && bounded(text, end - 1, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The letter at the word's edge and the one beyond it do not belong to one word. */
  private static boolean bounded(ReferenceText text, int edge, int beyond) {
    return !text.isWord(edge)
        || !text.isWord(beyond)
        || text.string().charAt(beyond) == '_'
        || text.string().charAt(edge) == '_';
  }

  /** Parts of a phrase may be joined by up to two separators; a plural's s is allowed. */
  private static String expression(String word) {
    String[] parts = word.strip().split("\\s+");
    String phrase =
        Arrays.stream(parts)
            .map(Pattern::quote)
            .collect(Collectors.joining("[ \\t\\r\\n_./:-]{0,2}"));
    return phrase + "s?";
  }
}
