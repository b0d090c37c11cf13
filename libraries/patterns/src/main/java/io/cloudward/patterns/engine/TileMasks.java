package io.cloudward.patterns.engine;

import java.util.Arrays;

/** A tile of text as bitmaps, one bit per byte; one block more than the tile, to look ahead. */
final class TileMasks {

  /** Bytes of a block: as many as a long has bits. */
  static final int BLOCK = 64;

  /** Blocks of a tile. */
  static final int BLOCKS = 64;

  /** Bytes of a tile. */
  static final int TILE = BLOCK * BLOCKS;

  final long[] digit = new long[BLOCKS + 1];
  final long[] upper = new long[BLOCKS + 1];
  final long[] lower = new long[BLOCKS + 1];
  final long[] high = new long[BLOCKS + 1];
  final long[] underscore = new long[BLOCKS + 1];
  final long[] at = new long[BLOCKS + 1];
  final long[] colon = new long[BLOCKS + 1];
  final long[] space = new long[BLOCKS + 1];

  private final Classifier classifier;
  private final byte[] tail = new byte[BLOCK];
  private int used;

  TileMasks(Classifier classifier) {
    this.classifier = classifier;
  }

  /** Fills the bitmaps with the tile that begins at a place; what lies beyond the end is empty. */
  void load(byte[] text, int from, int to) {
    int whole = Math.min(BLOCKS + 1, (to - from) / BLOCK);
    classifier.classify(text, from, this, 0, whole);
    used = whole;
    int rest = to - from - whole * BLOCK;
    if (whole <= BLOCKS && rest > 0) {
      Arrays.fill(tail, (byte) 0);
      System.arraycopy(text, from + whole * BLOCK, tail, 0, Math.min(rest, BLOCK));
      classifier.classify(tail, 0, this, whole, 1);
      used++;
    }
    for (int block = used; block <= BLOCKS; block++) {
      clear(block);
    }
  }

  /** How many blocks of the tile itself hold text. */
  int blocks() {
    return Math.min(used, BLOCKS);
  }

  /** The bytes of a block that a word is made of, as far as ASCII goes. */
  long word(int block) {
    return digit[block] | upper[block] | lower[block] | underscore[block];
  }

  /** A bitmap from a place within a block on, reaching into the next block. */
  static long ahead(long[] mask, int block, int offset) {
    return offset == 0 ? mask[block] : mask[block] >>> offset | mask[block + 1] << (BLOCK - offset);
  }

  private void clear(int block) {
    digit[block] = 0;
    upper[block] = 0;
    lower[block] = 0;
    high[block] = 0;
    underscore[block] = 0;
    at[block] = 0;
    colon[block] = 0;
    space[block] = 0;
  }
}
