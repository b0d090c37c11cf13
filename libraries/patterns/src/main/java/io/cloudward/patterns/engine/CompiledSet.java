package io.cloudward.patterns.engine;

import io.cloudward.patterns.catalogue.ContextDefinition;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.expression.Prefixes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Identifiers made ready to be looked for in one pass. Immutable. */
public final class CompiledSet {

  /** How many kinds of characters a match may begin with: all but those beyond ASCII. */
  static final int FIRST_KINDS = Prefixes.KINDS - 1;

  private final List<IdentifierDefinition> identifiers;
  private final PatternGroup[][] groups = new PatternGroup[FIRST_KINDS][];
  private final StartFilters filters;
  private final KeywordIndex words;
  private final BitSet[] wordsByIdentifier;
  private final int[] emails;

  private CompiledSet(List<IdentifierDefinition> identifiers) {
    this.identifiers = List.copyOf(identifiers);
    List<CompiledPattern> patterns = patterns(identifiers);
    for (int kind = 0; kind < FIRST_KINDS; kind++) {
      int wanted = kind;
      groups[kind] =
          PatternGroup.of(patterns.stream().filter(pattern -> begins(pattern, wanted)).toList())
              .toArray(PatternGroup[]::new);
    }
    filters = new StartFilters(patterns.stream().map(one -> one.expression().prefixes()).toList());
    List<String> all =
        new ArrayList<>(new TreeSet<>(identifiers.stream().flatMap(CompiledSet::words).toList()));
    words = new KeywordIndex(all.stream().map(Keyword::new).toList());
    wordsByIdentifier = identifiers.stream().map(one -> numbers(one, all)).toArray(BitSet[]::new);
    emails = detected();
  }

  /** Compiles; see {@link io.cloudward.patterns.IdentifierSet#compile} for what it throws. */
  public static CompiledSet of(List<IdentifierDefinition> identifiers) {
    return new CompiledSet(identifiers);
  }

  private static List<CompiledPattern> patterns(List<IdentifierDefinition> identifiers) {
    List<CompiledPattern> patterns = new ArrayList<>();
    for (int number = 0; number < identifiers.size(); number++) {
      var definitions = identifiers.get(number).patterns();
      for (int place = 0; place < definitions.size(); place++) {
        patterns.add(CompiledPattern.of(definitions.get(place), number, place));
      }
    }
    return patterns;
  }

  private static boolean begins(CompiledPattern pattern, int kind) {
    int sequences = (int) Math.pow(Prefixes.KINDS, Prefixes.LENGTH - 1);
    int first = pattern.expression().prefixes().kinds().nextSetBit(kind * sequences);
    return first >= 0 && first < (kind + 1) * sequences;
  }

  private static Stream<String> words(IdentifierDefinition identifier) {
    ContextDefinition context = identifier.context();
    return context == null ? Stream.empty() : context.allWords().stream();
  }

  private static BitSet numbers(IdentifierDefinition identifier, List<String> all) {
    String[] sorted = all.toArray(String[]::new);
    BitSet numbers = new BitSet();
    words(identifier).forEach(word -> numbers.set(Arrays.binarySearch(sorted, word)));
    return numbers;
  }

  private int[] detected() {
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < identifiers.size(); number++) {
      String detector = identifiers.get(number).detector();
      if (EmailAddress.DETECTOR.equals(detector)) {
        found.add(number);
      } else if (detector != null) {
        throw new IllegalArgumentException("There is no detector named " + detector);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return identifiers.size();
  }

  IdentifierDefinition identifier(int number) {
    return identifiers.get(number);
  }

  /** Groups of the patterns whose matches begin with that kind of character. */
  PatternGroup[] groups(int kind) {
    return groups[kind];
  }

  StartFilters filters() {
    return filters;
  }

  /** The identifiers that the e-mail detector finds. */
  int[] emails() {
    return emails;
  }

  ContextTiles contextTiles(Classifier classifier) {
    int distance = 0;
    for (IdentifierDefinition identifier : identifiers) {
      ContextDefinition context = identifier.context();
      distance = context == null ? distance : Math.max(distance, context.distance());
    }
    return new ContextTiles(words, wordsByIdentifier, distance, classifier);
  }

  String word(int number) {
    return words.keyword(number).word();
  }
}
