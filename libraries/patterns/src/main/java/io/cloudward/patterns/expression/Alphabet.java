package io.cloudward.patterns.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Characters in classes that automata need not tell apart. */
final class Alphabet {

  private static final int ASCII = 128;

  private final List<AsciiSet> classes;

  private Alphabet(List<AsciiSet> classes) {
    this.classes = classes;
  }

  /** The coarsest classes that the expressions tell apart. */
  static Alphabet exact(List<Positions> expressions) {
    List<AsciiSet> sets = sets(expressions);
    Map<List<Boolean>, AsciiSet> classes = new LinkedHashMap<>();
    for (int c = 0; c < ASCII; c++) {
      int character = c;
      List<Boolean> membership = sets.stream().map(set -> set.contains(character)).toList();
      if (membership.contains(true)) {
        classes.merge(membership, AsciiSet.NONE.with(c), AsciiSet::union);
      }
    }
    return new Alphabet(List.copyOf(classes.values()));
  }

  /** Digits, capitals, small letters, and every other character by itself. */
  static Alphabet shape(List<Positions> expressions) {
    AsciiSet used = sets(expressions).stream().reduce(AsciiSet.NONE, AsciiSet::union);
    List<AsciiSet> classes = new ArrayList<>();
    classes.add(AsciiSet.range('0', '9'));
    classes.add(AsciiSet.range('A', 'Z'));
    classes.add(AsciiSet.range('a', 'z'));
    for (int c = 0; c < ASCII; c++) {
      AsciiSet single = AsciiSet.NONE.with(c);
      if (used.contains(c) && classes.stream().limit(3).noneMatch(single::meets)) {
        classes.add(single);
      }
    }
    return new Alphabet(classes);
  }

  private static List<AsciiSet> sets(List<Positions> expressions) {
    List<AsciiSet> sets = new ArrayList<>();
    for (Positions expression : expressions) {
      for (int position = 1; position < expression.size(); position++) {
        sets.add(expression.set(position));
      }
    }
    return sets.stream().distinct().toList();
  }

  int size() {
    return classes.size();
  }

  /** The classes that share a character with a set, as a set of class numbers. */
  AsciiSet meeting(AsciiSet set) {
    AsciiSet numbers = AsciiSet.NONE;
    for (int number = 0; number < classes.size(); number++) {
      if (classes.get(number).meets(set)) {
        numbers = numbers.with(number);
      }
    }
    return numbers;
  }

  /** Whether the set consists of whole classes. */
  boolean expresses(AsciiSet set) {
    return classes.stream().filter(set::meets).allMatch(one -> one.union(set).equals(set));
  }

  /** For every byte its class number plus one, 0 if it has none. */
  byte[] byteClasses() {
    byte[] byteClasses = new byte[256];
    for (int c = 0; c < ASCII; c++) {
      for (int number = 0; number < classes.size(); number++) {
        if (classes.get(number).contains(c)) {
          byteClasses[c] = (byte) (number + 1);
        }
      }
    }
    return byteClasses;
  }
}
