package io.cloudward.inspection;

import io.cloudward.inspection.extract.LimitException;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.UnscannableReason;

/** What one inspection has left of its limits. */
final class Budget {

  /** All parts together may have so many times the text of one. */
  private static final int TEXTS = 8;

  private final Limits limits;
  private final long deadline;
  private final long mostUnpacked;
  private long unpacked;
  private long text;
  private int parts;

  Budget(Limits limits, long given) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
    this.mostUnpacked = Math.max(limits.ratioFreeBytes(), given * limits.ratio());
  }

  Limits limits() {
    return limits;
  }

  /** Nanoseconds until the time is over; not negative. */
  long nanosLeft() {
    return Math.max(0, deadline - System.nanoTime());
  }

  void check() {
    if (System.nanoTime() - deadline > 0) {
      throw new LimitException(UnscannableReason.TIME);
    }
  }

  /** Bytes of text that one more part may have. */
  int textLeft() {
    long ofAll = (long) TEXTS * limits.textBytes() - text;
    return (int) Math.clamp(ofAll, 0, limits.textBytes());
  }

  /** Counts text that stays in memory until the inspection is looked at. */
  void countText(int bytes) {
    text += bytes;
  }

  /** Counts a part at a depth. */
  void countPart(int depth) {
    if (depth > limits.depth()) {
      throw new LimitException(UnscannableReason.DEPTH);
    }
    if (++parts > limits.parts()) {
      throw new LimitException(UnscannableReason.COUNT);
    }
  }

  /** Counts unpacked bytes. */
  void countBytes(int count) {
    unpacked += count;
    if (unpacked > limits.totalBytes()) {
      throw new LimitException(UnscannableReason.SIZE);
    }
    if (unpacked > mostUnpacked) {
      throw new LimitException(UnscannableReason.RATIO);
    }
    check();
  }
}
