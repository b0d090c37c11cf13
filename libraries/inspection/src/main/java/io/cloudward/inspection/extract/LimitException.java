package io.cloudward.inspection.extract;

import io.cloudward.inspection.part.UnscannableReason;

/** A limit of the inspection is reached; the part that reached it is given up. */
public final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final UnscannableReason reason;

  /** Which limit. */
  public LimitException(UnscannableReason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public UnscannableReason reason() {
    return reason;
  }
}
