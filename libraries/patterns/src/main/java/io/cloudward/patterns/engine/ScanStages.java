package io.cloudward.patterns.engine;

/** The first stages of a scan by themselves, so that a benchmark can tell what each one costs. */
public final class ScanStages {

  private final StartFilters filters;
  private final FoldedText folded = new FoldedText();
  private final TileMasks masks = new TileMasks(Classifier.fastest());

  /** Stages of a scan for these identifiers. */
  public ScanStages(CompiledSet set) {
    filters = set.filters();
  }

  /** Whether the bitmaps are made with the JDK's vectors. */
  public static boolean usesVectors() {
    return VectorSupport.available();
  }

  /** Folds only; tells the length of the folded text. */
  public int fold(byte[] text) {
    folded.fold(text, 0, text.length);
    return folded.to() - folded.from();
  }

  /** Folds and makes bitmaps; tells the number of digits. */
  public int classify(byte[] text) {
    fold(text);
    int digits = 0;
    for (int tile = folded.from(); tile < folded.to(); tile += TileMasks.TILE) {
      masks.load(folded.text(), tile, folded.to());
      for (int block = 0; block < masks.blocks(); block++) {
        digits += Long.bitCount(masks.digit[block]);
      }
    }
    return digits;
  }

  /** All up to the filters; tells the number of places where a match may start. */
  public int filter(byte[] text) {
    fold(text);
    int places = 0;
    for (int tile = folded.from(); tile < folded.to(); tile += TileMasks.TILE) {
      masks.load(folded.text(), tile, folded.to());
      long carry = 0;
      for (int block = 0; block < masks.blocks(); block++) {
        long word = masks.word(block);
        long starts = ~(word << 1 | carry);
        carry = word >>> (TileMasks.BLOCK - 1);
        int at = tile + block * TileMasks.BLOCK;
        places +=
            Long.bitCount(filters.candidates(masks, block, starts, folded.text(), at, folded.to()));
      }
    }
    return places;
  }
}
