package io.cloudward.patterns.expression;

import java.util.List;

/** An expression as a tree. */
sealed interface Node {

  /** One character of a set. */
  record One(AsciiSet set) implements Node {}

  /** Parts one after the other; none is the empty text. */
  record Sequence(List<Node> parts) implements Node {}

  /** Any of the parts. */
  record Choice(List<Node> parts) implements Node {}

  /** A part, at least and at most so many times. */
  record Repeat(Node part, int least, int most) implements Node {}
}
