package io.cloudward.patterns.engine;

import io.cloudward.patterns.FindingSink;
import io.cloudward.patterns.ScanOptions;

/** Scans one text after the other, tile by tile. */
public final class TextScan {

  private final CompiledSet set;
  private final StartFilters filters;
  private final FoldedText folded = new FoldedText();
  private final TileMasks masks;
  private final ContextTiles context;
  private final FindingWriter writer;
  private final CandidateMatcher matcher;
  private final EmailAddress email = new EmailAddress();

  /** Scans by the fastest means that the virtual machine offers. */
  public TextScan(CompiledSet set, ScanOptions options) {
    this(set, options, Classifier.fastest());
  }

  TextScan(CompiledSet set, ScanOptions options, Classifier classifier) {
    this.set = set;
    filters = set.filters();
    masks = new TileMasks(classifier);
    context = set.contextTiles(classifier);
    writer = new FindingWriter(set, options, folded);
    matcher = new CandidateMatcher(set, options, context, writer);
  }

  /** Tells the sink what is found in a range of bytes. */
  public void scan(byte[] original, int first, int end, FindingSink sink) {
    folded.fold(original, first, end);
    byte[] text = folded.text();
    int from = folded.from();
    int to = folded.to();
    writer.reset(original, first, sink);
    context.reset(text, from, to);
    matcher.reset(text, from, to);
    long carry = 0;
    for (int tile = from; tile < to; tile += TileMasks.TILE) {
      masks.load(text, tile, to);
      carry = tile(text, tile, to, carry);
    }
  }

  private long tile(byte[] text, int tile, int to, long carriedIn) {
    long carry = carriedIn;
    for (int block = 0; block < masks.blocks(); block++) {
      int at = tile + block * TileMasks.BLOCK;
      long word = masks.word(block);
      long starts = ~(word << 1 | carry);
      carry = word >>> (TileMasks.BLOCK - 1);
      long candidates = filters.candidates(masks, block, starts, text, at, to);
      for (; candidates != 0; candidates &= candidates - 1) {
        int offset = Long.numberOfTrailingZeros(candidates);
        if (at + offset < to) {
          long digits = TileMasks.ahead(masks.digit, block, offset);
          matcher.candidate(at + offset, Long.numberOfTrailingZeros(~digits));
        }
      }
      if (set.emails().length > 0 && masks.at[block] != 0) {
        emails(text, to, at, masks.at[block]);
      }
    }
    return carry;
  }

  private void emails(byte[] text, int to, int block, long signs) {
    for (long left = signs; left != 0; left &= left - 1) {
      int at = block + Long.numberOfTrailingZeros(left);
      if (email.find(text, folded.from(), to, at)) {
        for (int identifier : set.emails()) {
          matcher.email(identifier, email.start(), email.end());
        }
      }
    }
  }
}
