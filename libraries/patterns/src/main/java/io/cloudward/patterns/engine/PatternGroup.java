package io.cloudward.patterns.engine;

import io.cloudward.patterns.expression.Automaton;
import io.cloudward.patterns.expression.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Patterns that begin with the same kind of character, and one automaton that follows them all. */
final class PatternGroup {

  /** More states than this and a group is cut in two: the table shall stay in the cache. */
  private static final int MOST_STATES = 6_000;

  /** A single expression always fits. */
  private static final int MOST_STATES_ALONE = 60_000;

  /** Longer runs of digits are followed digit by digit. */
  static final int MOST_DIGITS = TileMasks.BLOCK - 1;

  private static final CompiledPattern[] NONE = {};

  private final Automaton automaton;
  private final int[] afterDigits = new int[MOST_DIGITS + 1];
  private final CompiledPattern[][] always;
  private final CompiledPattern[][] withContext;
  private final CompiledPattern[][] open;

  private PatternGroup(Automaton automaton, List<CompiledPattern> patterns) {
    this.automaton = automaton;
    afterDigits[0] = Automaton.START;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      afterDigits[digits] = automaton.next(afterDigits[digits - 1], (byte) '0');
    }
    this.always = split(patterns, pattern -> !pattern.requiresContext());
    this.open = split(patterns, pattern -> pattern.definition().open());
    this.withContext = split(patterns, CompiledPattern::requiresContext);
  }

  /** Groups for patterns in the order of their identifiers; an identifier is never cut apart. */
  static List<PatternGroup> of(List<CompiledPattern> patterns) {
    List<PatternGroup> groups = new ArrayList<>();
    if (!patterns.isEmpty()) {
      add(patterns, groups);
    }
    return groups;
  }

  private static void add(List<CompiledPattern> patterns, List<PatternGroup> groups) {
    int cut = cut(patterns);
    int limit = cut == 0 ? MOST_STATES_ALONE : MOST_STATES;
    List<Expression> expressions = patterns.stream().map(CompiledPattern::expression).toList();
    Automaton automaton = Expression.shapeOf(expressions, limit);
    if (automaton != null) {
      groups.add(new PatternGroup(automaton, patterns));
    } else if (cut > 0) {
      add(patterns.subList(0, cut), groups);
      add(patterns.subList(cut, patterns.size()), groups);
    } else {
      throw new IllegalArgumentException("The patterns of one identifier are too costly together");
    }
  }

  /** The first pattern of another identifier, near the middle; 0 if there is but one identifier. */
  private static int cut(List<CompiledPattern> patterns) {
    int middle = patterns.size() / 2;
    for (int distance = 0; distance <= middle; distance++) {
      for (int at : new int[] {middle - distance, middle + distance}) {
        if (at > 0
            && at < patterns.size()
            && patterns.get(at).identifier() != patterns.get(at - 1).identifier()) {
          return at;
        }
      }
    }
    return 0;
  }

  private CompiledPattern[][] split(
      List<CompiledPattern> patterns, Predicate<CompiledPattern> chosen) {
    CompiledPattern[][] byState = new CompiledPattern[automaton.size()][];
    for (int state = 0; state < byState.length; state++) {
      CompiledPattern[] accepted =
          Arrays.stream(automaton.accepted(state))
              .mapToObj(patterns::get)
              .filter(chosen)
              .toArray(CompiledPattern[]::new);
      byState[state] = accepted.length == 0 ? NONE : accepted;
    }
    return byState;
  }

  Automaton automaton() {
    return automaton;
  }

  /** The state after so many digits, whichever: shapes do not tell them apart. */
  int afterDigits(int digits) {
    return afterDigits[digits];
  }

  /** Patterns that may end in a state and need no context. */
  CompiledPattern[] always(int state) {
    return always[state];
  }

  /** Whether a match may end in a state before a place. */
  boolean mayEnd(int state, byte[] text, int at, int to) {
    return automaton.accepts(state) && (open[state].length > 0 || !Utf8.wordAt(text, at, to));
  }

  /** Patterns that may end in a state though the word goes on. */
  CompiledPattern[] open(int state) {
    return open[state];
  }

  /** Patterns that may end in a state and count only with context. */
  CompiledPattern[] withContext(int state) {
    return withContext[state];
  }
}
