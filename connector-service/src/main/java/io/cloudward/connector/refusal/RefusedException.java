package io.cloudward.connector.refusal;

/** Something was refused for a reason that people can act on. Carries no secret. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.reason());
    this.refusal = refusal;
  }

  public RefusedException(String reason) {
    this(Refusals.of(reason));
  }

  /** Why, and what can be done. */
  public Refusal refusal() {
    return refusal;
  }
}
