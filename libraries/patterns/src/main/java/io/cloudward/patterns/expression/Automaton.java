package io.cloudward.patterns.expression;

import java.util.List;

/**
 * A deterministic automaton over bytes that reads from a given place on. State 0 is dead, state 1
 * the start.
 */
public final class Automaton {

  /** The state before the first byte. */
  public static final int START = 1;

  private final byte[] byteClasses;
  private final int shift;
  private final char[] next;
  private final int[][] accepted;
  private final boolean[] accepting;

  Automaton(byte[] byteClasses, int stride, List<char[]> rows, int[][] accepted) {
    this.byteClasses = byteClasses;
    this.shift = Integer.numberOfTrailingZeros(stride);
    this.next = new char[rows.size() * stride];
    for (int state = 0; state < rows.size(); state++) {
      System.arraycopy(rows.get(state), 0, next, state * stride, stride);
    }
    this.accepted = accepted;
    this.accepting = new boolean[accepted.length];
    for (int state = 0; state < accepted.length; state++) {
      accepting[state] = accepted[state].length > 0;
    }
  }

  /** The state after reading a byte; 0 if no expression goes on. */
  public int next(int state, byte read) {
    return next[(state << shift) + byteClasses[read & 0xFF]];
  }

  /** Whether an expression may end in this state. */
  public boolean accepts(int state) {
    return accepting[state];
  }

  /** The expressions that may end in this state, by their number in the list they came in. */
  public int[] accepted(int state) {
    return accepted[state];
  }

  /** Whether the whole range is in the language. */
  public boolean matches(byte[] text, int from, int to) {
    int state = START;
    for (int i = from; i < to; i++) {
      state = next[(state << shift) + byteClasses[text[i] & 0xFF]];
      if (state == 0) {
        return false;
      }
    }
    return accepting[state];
  }

  /** How many states there are, the dead one included. */
  public int size() {
    return accepted.length;
  }
}
