package io.cloudward.patterns.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An expression as places where a character is read, and which place may follow which (Glushkov's
 * construction: no empty moves). Place 0 is before the first character.
 */
final class Positions {

  /** More places than this and an expression is too long. */
  static final int MOST = 2_000;

  private static final int MOST_WORK = 20_000;

  private final List<AsciiSet> sets = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private final BitSet last;
  private int work;

  private record Part(BitSet first, BitSet last, boolean empty) {}

  private Positions(Node root) {
    add(AsciiSet.NONE);
    Part whole = part(root);
    if (whole.empty) {
      throw new ExpressionRefused("The expression matches the empty text");
    }
    follow.getFirst().or(whole.first);
    last = whole.last;
  }

  static Positions of(String expression) {
    return new Positions(ExpressionParser.parse(expression));
  }

  int size() {
    return sets.size();
  }

  AsciiSet set(int position) {
    return sets.get(position);
  }

  BitSet follow(int position) {
    return follow.get(position);
  }

  boolean isLast(int position) {
    return last.get(position);
  }

  private int add(AsciiSet set) {
    if (sets.size() > MOST) {
      throw new ExpressionRefused(
          "The expression is too long: written out it has more than " + MOST + " characters");
    }
    sets.add(set);
    follow.add(new BitSet());
    return sets.size() - 1;
  }

  private Part part(Node node) {
    if (++work > MOST_WORK) {
      throw new ExpressionRefused("The expression repeats too much");
    }
    return switch (node) {
      case Node.One one -> {
        BitSet only = new BitSet();
        only.set(add(one.set()));
        yield new Part(only, only, false);
      }
      case Node.Sequence sequence -> {
        Part all = new Part(new BitSet(), new BitSet(), true);
        for (Node next : sequence.parts()) {
          all = join(all, part(next));
        }
        yield all;
      }
      case Node.Choice choice -> choice(choice);
      case Node.Repeat repeat -> repeat(repeat);
    };
  }

  private Part choice(Node.Choice choice) {
    BitSet first = new BitSet();
    BitSet ends = new BitSet();
    boolean empty = false;
    for (Node next : choice.parts()) {
      Part part = part(next);
      first.or(part.first);
      ends.or(part.last);
      empty |= part.empty;
    }
    return new Part(first, ends, empty);
  }

  /** x{2,4} is xx(x(x)?)?: what may be left out nests, so that few places follow each. */
  private Part repeat(Node.Repeat repeat) {
    Part all = new Part(new BitSet(), new BitSet(), true);
    for (int i = 0; i < repeat.least(); i++) {
      all = join(all, part(repeat.part()));
    }
    List<Part> optional = new ArrayList<>();
    for (int i = repeat.least(); i < repeat.most(); i++) {
      optional.add(part(repeat.part()));
    }
    Part tail = new Part(new BitSet(), new BitSet(), true);
    for (Part part : optional.reversed()) {
      Part longer = join(part, tail);
      tail = new Part(longer.first, longer.last, true);
    }
    return join(all, tail);
  }

  private Part join(Part left, Part right) {
    for (int end = left.last.nextSetBit(0); end >= 0; end = left.last.nextSetBit(end + 1)) {
      follow.get(end).or(right.first);
    }
    BitSet first = (BitSet) left.first.clone();
    if (left.empty) {
      first.or(right.first);
    }
    BitSet ends = (BitSet) right.last.clone();
    if (right.empty) {
      ends.or(left.last);
    }
    return new Part(first, ends, left.empty && right.empty);
  }
}
