package io.cloudward.patterns.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one deterministic automaton of several expressions (subset construction). */
final class AutomatonBuilder {

  private final Alphabet alphabet;
  private final int mostStates;
  private final List<AsciiSet> classes = new ArrayList<>();
  private final List<int[]> follow = new ArrayList<>();
  private final List<Integer> accepted = new ArrayList<>();
  private final int[] starts;

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<int[]> states = new ArrayList<>();

  /** A set of positions as a key. */
  private record Key(int[] positions) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Arrays.equals(positions, key.positions);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(positions);
    }
  }

  AutomatonBuilder(List<Positions> expressions, Alphabet alphabet, int mostStates) {
    this.alphabet = alphabet;
    this.mostStates = mostStates;
    this.starts = new int[expressions.size()];
    for (int i = 0; i < expressions.size(); i++) {
      starts[i] = classes.size();
      append(expressions.get(i), i);
    }
  }

  private void append(Positions expression, int number) {
    int base = classes.size();
    Map<AsciiSet, AsciiSet> known = new HashMap<>();
    for (int position = 0; position < expression.size(); position++) {
      classes.add(known.computeIfAbsent(expression.set(position), alphabet::meeting));
      follow.add(expression.follow(position).stream().map(next -> base + next).toArray());
      accepted.add(expression.isLast(position) ? number : -1);
    }
  }

  /** The automaton, or null if it needs more states than allowed. */
  @Nullable Automaton build() {
    int stride = Integer.highestOneBit(alphabet.size()) * 2;
    number(new int[0]);
    number(starts);
    List<char[]> rows = new ArrayList<>();
    rows.add(new char[stride]);
    for (int state = 1; state < states.size(); state++) {
      if (states.size() > mostStates) {
        return null;
      }
      rows.add(row(states.get(state), stride));
    }
    return new Automaton(alphabet.byteClasses(), stride, rows, acceptedBy());
  }

  private char[] row(int[] state, int stride) {
    BitSet reachable = new BitSet();
    for (int position : state) {
      for (int next : follow.get(position)) {
        reachable.set(next);
      }
    }
    char[] row = new char[stride];
    int[] candidates = reachable.stream().toArray();
    for (int symbol = 0; symbol < alphabet.size(); symbol++) {
      int count = 0;
      int[] chosen = new int[candidates.length];
      for (int candidate : candidates) {
        if (classes.get(candidate).contains(symbol)) {
          chosen[count++] = candidate;
        }
      }
      row[symbol + 1] = (char) number(Arrays.copyOf(chosen, count));
    }
    return row;
  }

  private int number(int[] positions) {
    Integer known = numbers.putIfAbsent(new Key(positions), states.size());
    if (known != null) {
      return known;
    }
    states.add(positions);
    return states.size() - 1;
  }

  private int[][] acceptedBy() {
    int[][] all = new int[states.size()][];
    for (int state = 0; state < all.length; state++) {
      all[state] =
          Arrays.stream(states.get(state))
              .map(accepted::get)
              .filter(number -> number >= 0)
              .distinct()
              .sorted()
              .toArray();
    }
    return all;
  }
}
