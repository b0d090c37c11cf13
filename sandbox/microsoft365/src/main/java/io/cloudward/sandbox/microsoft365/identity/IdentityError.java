package io.cloudward.sandbox.microsoft365.identity;

import io.cloudward.sandbox.microsoft365.account.SignInScenario;

/** A refusal of the identity platform. */
public final class IdentityError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Aadsts kind;

  /** A refusal about nothing in particular. */
  public IdentityError(Aadsts kind) {
    this(kind, "");
  }

  /**
   * A refusal.
   *
   * @param subject what it is about: an identifier the client itself sent, never a secret
   */
  public IdentityError(Aadsts kind, String subject) {
    super(kind.wording(subject), null, false, false);
    this.kind = kind;
  }

  /** The failure that an account plays. */
  public static IdentityError of(SignInScenario scenario, String clientId) {
    return new IdentityError(Aadsts.numbered(scenario.code()), clientId);
  }

  /** Which refusal it is. */
  public Aadsts kind() {
    return kind;
  }
}
