package io.cloudward.patterns.engine;

import io.cloudward.patterns.MatchSink;
import io.cloudward.patterns.ScanOptions;
import java.io.IOException;
import java.io.InputStream;

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
  private final LastEnds lastEnds;
  private final Windows windows;

  /** Where the window begins and ends in the folded text. */
  private int start;

  private int stop;

  /** Scans by the fastest means that the virtual machine offers. */
  public TextScan(CompiledSet set, ScanOptions options) {
    this(set, options, Classifier.fastest());
  }

  TextScan(CompiledSet set, ScanOptions options, Classifier classifier) {
    this(set, options, classifier, new Windows());
  }

  TextScan(CompiledSet set, ScanOptions options, Classifier classifier, Windows windows) {
    this.set = set;
    this.windows = windows;
    lastEnds = new LastEnds(set.size());
    filters = set.filters();
    masks = new TileMasks(classifier);
    context = set.contextTiles(classifier);
    writer = new FindingWriter(set, options, folded);
    matcher = new CandidateMatcher(set, options, context, writer);
  }

  /** Tells the sink what is found in a range of bytes. */
  public void scan(byte[] original, int first, int end, MatchSink sink) {
    reset(sink);
    windows.read(original, first, end, this::window);
  }

  /**
   * Tells the sink what is found in a text that comes bit by bit.
   *
   * @throws ArithmeticException if the text has more than 2^31 - 1 bytes
   */
  public void scan(InputStream text, MatchSink sink) throws IOException {
    reset(sink);
    windows.read(text, this::window);
  }

  private void reset(MatchSink sink) {
    writer.reset(sink);
    lastEnds.reset();
  }

  private void window(byte[] bytes, int first, int end, int windowFrom, int windowTo) {
    folded.fold(bytes, first, end);
    start = folded.place(windowFrom);
    stop = windowTo == end ? folded.to() : folded.place(windowTo);
    byte[] text = folded.text();
    int from = folded.from();
    writer.enter(bytes, windowFrom);
    context.reset(text, from, folded.to());
    lastEnds.at(windowFrom, windowTo);
    matcher.enter(folded, lastEnds);
    int tile = from + (start - from) / TileMasks.TILE * TileMasks.TILE;
    long carry = tile > from && Utf8.isAsciiWord(text[tile - 1]) ? 1 : 0;
    for (; tile < stop; tile += TileMasks.TILE) {
      masks.load(text, tile, folded.to());
      carry = tile(text, tile, folded.to(), carry);
    }
    if (windowTo < end) {
      writer.leave(windowTo);
      matcher.leave(folded, lastEnds);
    }
  }

  private long tile(byte[] text, int tile, int to, long carriedIn) {
    long carry = carriedIn;
    for (int block = 0; block < masks.blocks(); block++) {
      int at = tile + block * TileMasks.BLOCK;
      long told = told(at);
      long word = masks.word(block);
      long starts = ~(word << 1 | carry);
      carry = word >>> (TileMasks.BLOCK - 1);
      if (told == 0) {
        continue;
      }
      long candidates = filters.candidates(masks, block, starts & told, text, at, to);
      for (; candidates != 0; candidates &= candidates - 1) {
        int offset = Long.numberOfTrailingZeros(candidates);
        long digits = TileMasks.ahead(masks.digit, block, offset);
        matcher.candidate(at + offset, Long.numberOfTrailingZeros(~digits));
      }
      if (set.emails().length > 0 && (masks.at[block] & told) != 0) {
        emails(text, to, at, masks.at[block] & told);
      }
    }
    return carry;
  }

  /** The places of a block that belong to the window. */
  private long told(int block) {
    if (block >= start && block + TileMasks.BLOCK <= stop) {
      return -1;
    }
    if (block + TileMasks.BLOCK <= start || block >= stop) {
      return 0;
    }
    long behind = block < start ? -1L << (start - block) : -1;
    return behind & (stop - block < TileMasks.BLOCK ? (1L << (stop - block)) - 1 : -1);
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
