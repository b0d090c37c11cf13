package io.cloudward.patterns.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled expression. Immutable. */
public final class Expression {

  /** More states than this and one expression costs too much memory. */
  private static final int MOST_STATES = 12_000;

  private final String source;
  private final Positions positions;
  private final Automaton exact;
  private final boolean shapeSuffices;
  private final Prefixes prefixes;

  private Expression(String source) {
    this.source = source;
    this.positions = Positions.of(source);
    List<Positions> alone = List.of(positions);
    Automaton automaton = new AutomatonBuilder(alone, Alphabet.exact(alone), MOST_STATES).build();
    if (automaton == null) {
      throw new ExpressionRefused(
          "The expression is too costly: its automaton has more than " + MOST_STATES + " states");
    }
    this.exact = automaton;
    Alphabet shape = Alphabet.shape(alone);
    boolean whole = true;
    for (int position = 1; position < positions.size(); position++) {
      whole &= shape.expresses(positions.set(position));
    }
    this.shapeSuffices = whole;
    this.prefixes = new Prefixes(positions);
  }

  /**
   * Compiles.
   *
   * @throws ExpressionRefused if the expression is invalid or too costly
   */
  public static Expression compile(String source) {
    return new Expression(source);
  }

  /**
   * An automaton that follows many expressions at once, telling digits, capitals and small letters
   * apart only by kind: it accepts all that the expressions accept, and more.
   *
   * @return null if it needed more states than allowed
   */
  public static @Nullable Automaton shapeOf(List<Expression> expressions, int mostStates) {
    List<Positions> all = expressions.stream().map(one -> one.positions).toList();
    return new AutomatonBuilder(all, Alphabet.shape(all), mostStates).build();
  }

  /** The expression as it was written. */
  public String source() {
    return source;
  }

  /** Whether exactly this range is a match. */
  public boolean matches(byte[] text, int from, int to) {
    return exact.matches(text, from, to);
  }

  /** Whether {@link #shapeOf} alone decides, so that {@link #matches} need not be asked. */
  public boolean shapeSuffices() {
    return shapeSuffices;
  }

  /** How matches begin. */
  public Prefixes prefixes() {
    return prefixes;
  }
}
