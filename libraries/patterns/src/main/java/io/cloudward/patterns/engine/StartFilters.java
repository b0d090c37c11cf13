package io.cloudward.patterns.engine;

import io.cloudward.patterns.expression.Prefixes;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the places where a match may start. Most expressions have something near their beginning
 * that ordinary text lacks: a digit, a colon, a long word or token, or one of few literals.
 */
final class StartFilters {

  /** A digit or colon within so many characters is near. */
  private static final int NEAR = 16;

  /** Words of so many characters are long, and rather long. */
  private static final int LONG = 16;

  private static final int RATHER_LONG = 8;

  /** What must be at the beginning besides the right kinds of characters. */
  private enum Need {
    DIGIT,
    COLON,
    LONG_WORD,
    RATHER_LONG_WORD,
    LONG_TOKEN,
    NOTHING
  }

  private final Need[] needs;
  private final StartFilter[] byNeed;
  private final LiteralFilter literals;

  StartFilters(List<Prefixes> expressions) {
    Map<Need, BitSet> kinds = new EnumMap<>(Need.class);
    Set<Integer> literalBytes = new HashSet<>();
    for (Prefixes prefixes : expressions) {
      Need need = need(prefixes);
      boolean sure = need == Need.DIGIT && alwaysDigits(prefixes.kinds());
      if (!sure && prefixes.isLiteral() && beginWithLetters(prefixes.literals())) {
        literalBytes.addAll(prefixes.literals());
      } else {
        kinds.computeIfAbsent(need, unused -> new BitSet()).or(prefixes.kinds());
      }
    }
    needs = kinds.keySet().toArray(Need[]::new);
    byNeed = kinds.values().stream().map(StartFilter::new).toArray(StartFilter[]::new);
    literals = new LiteralFilter(literalBytes);
  }

  private static Need need(Prefixes prefixes) {
    if (prefixes.latestDigit() < NEAR) {
      return Need.DIGIT;
    }
    if (prefixes.latestColon() < NEAR) {
      return Need.COLON;
    }
    int word = prefixes.leastWord();
    if (word >= LONG) {
      return Need.LONG_WORD;
    }
    if (prefixes.leastToken() >= LONG) {
      return Need.LONG_TOKEN;
    }
    return word >= RATHER_LONG ? Need.RATHER_LONG_WORD : Need.NOTHING;
  }

  /** The places among {@code starts} of a block where a match may start. */
  long candidates(TileMasks masks, int block, long starts, byte[] text, int from, int to) {
    long candidates = 0;
    for (int i = 0; i < needs.length; i++) {
      long fulfilled = fulfilled(needs[i], masks, block) & starts;
      candidates |= byNeed[i].among(fulfilled & ~candidates, text, from, to);
    }
    return literals.isEmpty()
        ? candidates
        : candidates | literals(masks, block, starts & ~candidates, text, from, to);
  }

  private static long fulfilled(Need need, TileMasks masks, int block) {
    return switch (need) {
      case DIGIT -> near(masks.digit, block);
      case COLON -> near(masks.colon, block);
      case LONG_WORD -> runs(masks.word(block), masks.word(block + 1), LONG);
      case RATHER_LONG_WORD -> runs(masks.word(block), masks.word(block + 1), RATHER_LONG);
      case LONG_TOKEN -> runs(~masks.space[block], ~masks.space[block + 1], LONG);
      case NOTHING -> -1;
    };
  }

  private long literals(TileMasks masks, int block, long starts, byte[] text, int from, int to) {
    long found = 0;
    long letters = starts & (masks.upper[block] | masks.lower[block]);
    for (; letters != 0; letters &= letters - 1) {
      int at = from + Long.numberOfTrailingZeros(letters);
      if (at + Prefixes.LITERAL_LENGTH <= to && literals.mayStart(text, at)) {
        found |= letters & -letters;
      }
    }
    return found;
  }

  /** The places from which something is near. */
  private static long near(long[] mask, int block) {
    long here = mask[block];
    long next = mask[block + 1];
    if ((here | next) == 0) {
      return 0;
    }
    for (int distance = 1; distance < NEAR; distance *= 2) {
      here |= here >>> distance | next << (TileMasks.BLOCK - distance);
      next |= next >>> distance;
    }
    return here;
  }

  /** The places from which so many bits are set; a power of two. */
  private static long runs(long first, long second, int length) {
    long here = first;
    long next = second;
    for (int distance = 1; distance < length; distance *= 2) {
      here &= here >>> distance | next << (TileMasks.BLOCK - distance);
      next &= next >>> distance;
    }
    return here;
  }

  private static boolean alwaysDigits(BitSet kinds) {
    return kinds.stream().allMatch(StartFilters::hasDigit);
  }

  private static boolean hasDigit(int sequence) {
    int rest = sequence;
    for (int i = 0; i < Prefixes.LENGTH; i++) {
      if (rest % Prefixes.KINDS == Prefixes.DIGIT) {
        return true;
      }
      rest /= Prefixes.KINDS;
    }
    return false;
  }

  private static boolean beginWithLetters(Set<Integer> literals) {
    return literals.stream().allMatch(bytes -> Character.isLetter(bytes & 0x7F));
  }
}
