package io.cloudward.connector.graph;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to Microsoft failed. Tells the class, status and error code, never content. */
public final class MicrosoftException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureKind kind;
  private final String code;
  private final transient @Nullable Duration retryAfter;

  /**
   * @param kind the class of failure
   * @param code Microsoft's error code, or a word of ours where there is none
   * @param retryAfter how long Microsoft asks to wait
   */
  public MicrosoftException(FailureKind kind, String code, @Nullable Duration retryAfter) {
    super(kind + " " + code);
    this.kind = kind;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** The class of failure. */
  public FailureKind kind() {
    return kind;
  }

  /** Microsoft's error code. */
  public String code() {
    return code;
  }

  /** How long Microsoft asks to wait. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
