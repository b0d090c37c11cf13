package io.cloudward.patterns.expression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/** How the matches of an expression begin, for filters that must not miss one. */
public final class Prefixes {

  /** How many characters {@link #kinds} speaks of. */
  public static final int LENGTH = 4;

  /** Kinds of characters: digit, capital, small letter, space, other ASCII, beyond ASCII. */
  public static final int KINDS = 6;

  /** The kind of digits. */
  public static final int DIGIT = 0;

  /** The kind of ASCII characters that have no kind of their own. */
  public static final int OTHER = 4;

  /** What {@link #latestDigit} and {@link #latestColon} are if a match can do without. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** How many bytes {@link #literals} speaks of. */
  public static final int LITERAL_LENGTH = 3;

  private static final int MOST_LITERALS = 256;
  private static final AsciiSet DIGITS = AsciiSet.range('0', '9');
  private static final AsciiSet CAPITALS = AsciiSet.range('A', 'Z');
  private static final AsciiSet SMALL = AsciiSet.range('a', 'z');
  private static final AsciiSet NAMED = DIGITS.union(CAPITALS).union(SMALL).with(' ');
  private static final AsciiSet WORD = DIGITS.union(CAPITALS).union(SMALL).with('_');
  private static final AsciiSet NO_SPACE =
      AsciiSet.range(0, ' ' - 1).union(AsciiSet.range(' ' + 1, 127));

  private final Positions positions;
  private final BitSet kinds = new BitSet();
  private final Set<Integer> literals = new TreeSet<>();
  private boolean literal = true;

  Prefixes(Positions positions) {
    this.positions = positions;
    BitSet start = new BitSet();
    start.set(0);
    collectKinds(start, 0, 0);
    collectLiterals(start, 0, 0);
  }

  /** Sequences of kinds, the first one weighing most, as numbers to the base of {@link #KINDS}. */
  public BitSet kinds() {
    return kinds;
  }

  /** Whether there are so few ways to begin that {@link #literals} lists them all. */
  public boolean isLiteral() {
    return literal;
  }

  /** The first three bytes of matches, the first one weighing least. */
  public Set<Integer> literals() {
    return literals;
  }

  /** The kind of an ASCII character. */
  public static int kind(int c) {
    if (DIGITS.contains(c)) {
      return DIGIT;
    }
    return CAPITALS.contains(c) ? 1 : SMALL.contains(c) ? 2 : c == ' ' ? 3 : OTHER;
  }

  private static boolean isOfKind(AsciiSet set, int kind) {
    return switch (kind) {
      case DIGIT -> set.meets(DIGITS);
      case 1 -> set.meets(CAPITALS);
      case 2 -> set.meets(SMALL);
      case 3 -> set.contains(' ');
      default -> set.size() > count(set, NAMED);
    };
  }

  private static int count(AsciiSet set, AsciiSet other) {
    return Long.bitCount(set.low() & other.low()) + Long.bitCount(set.high() & other.high());
  }

  private BitSet following(BitSet state) {
    BitSet following = new BitSet();
    state.stream().forEach(position -> following.or(positions.follow(position)));
    return following;
  }

  private void collectKinds(BitSet state, int depth, int number) {
    if (depth == LENGTH) {
      kinds.set(number);
      return;
    }
    if (state.stream().anyMatch(positions::isLast)) {
      int rest = (int) Math.pow(KINDS, LENGTH - depth);
      kinds.set(number * rest, (number + 1) * rest);
    }
    BitSet following = following(state);
    for (int kind = 0; kind < KINDS - 1; kind++) {
      BitSet next = new BitSet();
      int wanted = kind;
      following.stream().filter(p -> isOfKind(positions.set(p), wanted)).forEach(next::set);
      if (!next.isEmpty()) {
        collectKinds(next, depth + 1, number * KINDS + kind);
      }
    }
  }

  private void collectLiterals(BitSet state, int depth, int number) {
    literal &= literals.size() <= MOST_LITERALS;
    if (depth == LITERAL_LENGTH) {
      literals.add(number);
      return;
    }
    literal &= state.stream().noneMatch(positions::isLast);
    BitSet following = following(state);
    for (int c = 0; c < 128 && literal; c++) {
      BitSet next = new BitSet();
      int character = c;
      following.stream().filter(p -> positions.set(p).contains(character)).forEach(next::set);
      if (!next.isEmpty()) {
        collectLiterals(next, depth + 1, number | c << 8 * depth);
      }
    }
  }

  /** The latest offset of the first digit of any match, or {@link #NEVER}. */
  public int latestDigit() {
    return latest(DIGITS);
  }

  /** The latest offset of the first colon of any match, or {@link #NEVER}. */
  public int latestColon() {
    return latest(AsciiSet.NONE.with(':'));
  }

  /** With how many letters, digits and underscores every match begins at least. */
  public int leastWord() {
    return leastRun(WORD);
  }

  /** With how many characters other than a space every match begins at least. */
  public int leastToken() {
    return leastRun(NO_SPACE);
  }

  private int leastRun(AsciiSet run) {
    BitSet reached = new BitSet();
    reached.set(0);
    for (int length = 0; ; length++) {
      BitSet following = following(reached);
      boolean ends =
          reached.stream().anyMatch(positions::isLast)
              || following.stream()
                  .mapToObj(positions::set)
                  .anyMatch(set -> set.size() > count(set, run));
      if (ends) {
        return length;
      }
      reached = following;
    }
  }

  private int latest(AsciiSet wanted) {
    int[] longest = new int[positions.size()];
    Arrays.fill(longest, -1);
    longest[0] = 0;
    int latest = 0;
    for (int position = 0; position < longest.length; position++) {
      if (longest[position] < 0) {
        continue;
      }
      if (positions.isLast(position)) {
        return NEVER;
      }
      BitSet follow = positions.follow(position);
      for (int next = follow.nextSetBit(0); next >= 0; next = follow.nextSetBit(next + 1)) {
        AsciiSet set = positions.set(next);
        if (set.meets(wanted)) {
          latest = Math.max(latest, longest[position]);
        }
        if (set.size() > count(set, wanted)) {
          longest[next] = Math.max(longest[next], longest[position] + 1);
        }
      }
    }
    return latest;
  }
}
