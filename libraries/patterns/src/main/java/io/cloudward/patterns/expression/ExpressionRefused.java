package io.cloudward.patterns.expression;

/** An expression is invalid or too costly; the message says why, in words for whoever wrote it. */
public final class ExpressionRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Refuses for a reason. */
  public ExpressionRefused(String reason) {
    super(reason);
  }
}
