package io.cloudward.patterns.engine;

/**
 * Where the last match of each identifier ended, carried from one window to the next: matches of
 * one identifier do not overlap.
 */
final class LastEnds {

  /** An end that nothing in the next window can reach. */
  private static final int LONG_AGO = Integer.MIN_VALUE / 2;

  /** By identifier, in original bytes from the window's beginning. */
  private final int[] ends;

  private int windowFrom;
  private int windowTo;
  private boolean carries;

  LastEnds(int identifiers) {
    ends = new int[identifiers];
  }

  void reset() {
    carries = false;
  }

  /** Says where the window is, in original bytes. */
  void at(int from, int to) {
    windowFrom = from;
    windowTo = to;
  }

  /** Fills in the ends as places of the folded text. */
  void enter(FoldedText folded, int[] lastEnd) {
    int first = folded.originalStart(folded.from());
    for (int i = 0; i < lastEnd.length; i++) {
      int end = carries ? windowFrom + ends[i] : LONG_AGO;
      lastEnd[i] = end > first ? folded.place(end) : folded.from();
    }
  }

  /** Keeps the ends for the window that follows. */
  void leave(FoldedText folded, int[] lastEnd) {
    carries = true;
    for (int i = 0; i < lastEnd.length; i++) {
      boolean any = lastEnd[i] > folded.from();
      ends[i] = any ? folded.originalEnd(lastEnd[i]) - windowTo : LONG_AGO;
    }
  }
}
