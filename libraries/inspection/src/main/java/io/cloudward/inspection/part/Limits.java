package io.cloudward.inspection.part;

import java.time.Duration;

/**
 * What one inspection may cost. Whatever a limit cuts off is reported as {@link Unscannable}.
 *
 * @param depth parts within parts; default 16
 * @param parts all parts together; default 5,000
 * @param partBytes size of one unpacked part; default 256 MiB, at most 2 GiB - 1
 * @param totalBytes sizes of all unpacked parts together; default 1 GiB
 * @param ratio unpacked bytes over bytes given; default 200
 * @param ratioFreeBytes unpacked bytes that are never held against {@code ratio}; default 64 MiB
 * @param textBytes extracted UTF-8 of one part; default 32 MiB; all parts together have at most
 *     eight times as much
 * @param links of one part; default 10,000
 * @param memoryBytes of a part that are kept in memory before it goes to a file; default 4 MiB
 * @param time of the whole inspection; default 60 s
 * @param workerTime of one part in a worker process; default 20 s
 */
public record Limits(
    int depth,
    int parts,
    int partBytes,
    long totalBytes,
    int ratio,
    long ratioFreeBytes,
    int textBytes,
    int links,
    int memoryBytes,
    Duration time,
    Duration workerTime) {

  private static final int MIB = 1024 * 1024;

  /** The defaults above. */
  public static Limits defaults() {
    return new Limits(
        16,
        5_000,
        256 * MIB,
        1024L * MIB,
        200,
        64L * MIB,
        32 * MIB,
        10_000,
        4 * MIB,
        Duration.ofSeconds(60),
        Duration.ofSeconds(20));
  }

  /** These limits with another depth. */
  public Limits withDepth(int value) {
    return new Limits(
        value,
        parts,
        partBytes,
        totalBytes,
        ratio,
        ratioFreeBytes,
        textBytes,
        links,
        memoryBytes,
        time,
        workerTime);
  }

  /** These limits with another number of parts. */
  public Limits withParts(int value) {
    return new Limits(
        depth,
        value,
        partBytes,
        totalBytes,
        ratio,
        ratioFreeBytes,
        textBytes,
        links,
        memoryBytes,
        time,
        workerTime);
  }

  /** These limits with other sizes of one part and of all parts. */
  public Limits withBytes(int ofPart, long ofAll) {
    return new Limits(
        depth,
        parts,
        ofPart,
        ofAll,
        ratio,
        ratioFreeBytes,
        textBytes,
        links,
        memoryBytes,
        time,
        workerTime);
  }

  /** These limits with another ratio, held against all but the first {@code free} bytes. */
  public Limits withRatio(int value, long free) {
    return new Limits(
        depth,
        parts,
        partBytes,
        totalBytes,
        value,
        free,
        textBytes,
        links,
        memoryBytes,
        time,
        workerTime);
  }

  /** These limits with another amount of text and links per part. */
  public Limits withText(int bytes, int linkCount) {
    return new Limits(
        depth,
        parts,
        partBytes,
        totalBytes,
        ratio,
        ratioFreeBytes,
        bytes,
        linkCount,
        memoryBytes,
        time,
        workerTime);
  }

  /** These limits with other times. */
  public Limits withTime(Duration whole, Duration inWorker) {
    return new Limits(
        depth,
        parts,
        partBytes,
        totalBytes,
        ratio,
        ratioFreeBytes,
        textBytes,
        links,
        memoryBytes,
        whole,
        inWorker);
  }
}
