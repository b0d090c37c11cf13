package io.cloudward.patterns.engine;

import io.cloudward.patterns.expression.Prefixes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the places of a block where a match may start by the kinds of its first four characters:
 * sequences of kinds are merged into products of sets, and a product is four ANDs of bitmaps.
 */
final class StartFilter {

  private static final int KINDS = Prefixes.KINDS;
  private static final int LENGTH = Prefixes.LENGTH;
  private static final int SETS = 1 << KINDS;
  private static final int[] WEIGHTS = {KINDS * KINDS * KINDS, KINDS * KINDS, KINDS, 1};
  private static final int BEYOND_ASCII = 1 << KINDS - 1;

  /** Per product four indices into the bitmaps of {@link #used}. */
  private final int[] products;

  /** Offset and set of kinds of each bitmap that is needed, as offset * SETS + set. */
  private final int[] used;

  private final long[] bitmaps;

  /** Takes sequences of kinds as {@link Prefixes#kinds} gives them. */
  StartFilter(BitSet sequences) {
    List<int[]> covers = cover(sequences);
    List<Integer> needed =
        covers.stream()
            .flatMap(cover -> IntStream.range(0, LENGTH).mapToObj(i -> i * SETS + cover[i]))
            .distinct()
            .toList();
    used = needed.stream().mapToInt(Integer::intValue).toArray();
    bitmaps = new long[used.length];
    products = new int[covers.size() * LENGTH];
    for (int i = 0; i < products.length; i++) {
      int offset = i % LENGTH;
      products[i] = needed.indexOf(offset * SETS + covers.get(i / LENGTH)[offset]);
    }
  }

  boolean isEmpty() {
    return products.length == 0;
  }

  /** The places of a block where the kinds fit. */
  long starts(TileMasks masks, int block) {
    for (int i = 0; i < used.length; i++) {
      bitmaps[i] = bitmap(masks, block, used[i] / SETS, used[i] % SETS);
    }
    long starts = 0;
    for (int i = 0; i < products.length; i += LENGTH) {
      starts |=
          bitmaps[products[i]]
              & bitmaps[products[i + 1]]
              & bitmaps[products[i + 2]]
              & bitmaps[products[i + 3]];
    }
    return starts;
  }

  private static long bitmap(TileMasks masks, int block, int offset, int set) {
    if (set == SETS - 1) {
      return -1;
    }
    // The kind that no bitmap names is the complement of the others.
    boolean complement = (set >>> Prefixes.OTHER & 1) != 0;
    int named = complement ? ~set : set;
    long bits = 0;
    if ((named & 1) != 0) {
      bits |= TileMasks.ahead(masks.digit, block, offset);
    }
    if ((named & 2) != 0) {
      bits |= TileMasks.ahead(masks.upper, block, offset);
    }
    if ((named & 4) != 0) {
      bits |= TileMasks.ahead(masks.lower, block, offset);
    }
    if ((named & 8) != 0) {
      bits |= TileMasks.ahead(masks.space, block, offset);
    }
    if ((named & BEYOND_ASCII) != 0) {
      bits |= TileMasks.ahead(masks.high, block, offset);
    }
    return complement ? ~bits : bits;
  }

  private static List<int[]> cover(BitSet sequences) {
    List<int[]> products = new ArrayList<>();
    BitSet left = (BitSet) sequences.clone();
    for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next)) {
      int[] product = new int[LENGTH];
      for (int i = 0; i < LENGTH; i++) {
        product[i] = 1 << next / WEIGHTS[i] % KINDS;
      }
      for (int i = LENGTH - 1; i >= 0; i--) {
        widen(product, i, sequences);
      }
      left.andNot(members(product));
      products.add(product);
    }
    return products;
  }

  private static void widen(int[] product, int offset, BitSet sequences) {
    for (int kind = 0; kind < KINDS; kind++) {
      int[] wider = product.clone();
      wider[offset] |= 1 << kind;
      BitSet beyond = members(wider);
      beyond.andNot(sequences);
      if (beyond.isEmpty()) {
        product[offset] = wider[offset];
      }
    }
  }

  private static BitSet members(int[] product) {
    BitSet members = new BitSet();
    for (int number = 0; number < KINDS * WEIGHTS[0]; number++) {
      boolean member = true;
      for (int i = 0; i < LENGTH; i++) {
        member &= (product[i] >>> number / WEIGHTS[i] % KINDS & 1) == 1;
      }
      members.set(number, member);
    }
    return members;
  }
}
