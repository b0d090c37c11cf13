package io.cloudward.patterns.reference;

import io.cloudward.patterns.catalogue.PatternDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern as {@code java.util.regex} understands it. */
final class ReferencePattern {

  private static final int LONGEST = 2_048;

  private final PatternDefinition definition;
  private final Pattern pattern;

  ReferencePattern(PatternDefinition definition) {
    this.definition = definition;
    this.pattern = Pattern.compile(definition.expression());
  }

  PatternDefinition definition() {
    return definition;
  }

  /** Where matches from here may end, by the pattern and the rules of its surroundings. */
  List<Integer> ends(ReferenceText text, int from) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.string());
    int last = Math.min(text.length(), from + LONGEST);
    if (!matcher.region(from, last).lookingAt()) {
      return ends;
    }
    for (int end = from + 1; end <= last; end++) {
      if ((definition.open() || text.endsAt(end))
          && matcher.region(from, end).matches()
          && !text.continuesRun(from, end)) {
        ends.add(end);
      }
    }
    return ends;
  }
}
