package io.cloudward.bench.accuracy;

/** Counts of one identifier: labels found and missed, findings where no label is. */
final class Score {

  private int found;
  private int missed;
  private int wrong;

  void label(boolean isFound) {
    if (isFound) {
      found++;
    } else {
      missed++;
    }
  }

  void wrong() {
    wrong++;
  }

  int labels() {
    return found + missed;
  }

  int wrongs() {
    return wrong;
  }

  /** Share of findings that are right; 1 if there are none. */
  double precision() {
    return found + wrong == 0 ? 1 : found / (double) (found + wrong);
  }

  /** Share of labels that are found; 1 if there are none. */
  double recall() {
    return labels() == 0 ? 1 : found / (double) labels();
  }
}
