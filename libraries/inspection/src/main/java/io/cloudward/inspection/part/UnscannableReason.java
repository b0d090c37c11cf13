package io.cloudward.inspection.part;

/** Why a part, or something in it, was not scanned. */
public enum UnscannableReason {
  /** Nested deeper than {@link Limits#depth()}. */
  DEPTH,
  /** More parts than {@link Limits#parts()}. */
  COUNT,
  /** Unpacks to more than {@link Limits#ratio()} times its size. */
  RATIO,
  /** Larger than {@link Limits#partBytes()} or, with all others, {@link Limits#totalBytes()}. */
  SIZE,
  /** More text than {@link Limits#textBytes()} allows; its beginning was scanned. */
  TEXT,
  /** More links than {@link Limits#links()}; the first ones were scanned. */
  LINKS,
  /** Took longer than {@link Limits#time()}. */
  TIME,
  /** Damaged, or made to deceive parsers. */
  CORRUPT,
  /** Needs a password. */
  ENCRYPTED,
  /** A container or compression that cannot be opened. */
  UNSUPPORTED,
  /** The process that parsed it died or was killed; memory is its usual end. */
  WORKER_CRASHED,
  /** No process to parse it could be started. */
  WORKER_UNAVAILABLE
}
