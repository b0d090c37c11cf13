package io.cloudward.patterns.validation.rule;

/**
 * Which check character stands for which remainder: the character at index {@code remainder}. A
 * hyphen marks remainders for which no number is given out.
 */
public final class Checks {

  /** Modulo 10, the remainder itself. */
  public static final String SAME_10 = "0123456789";

  /** Modulo 10, ten less the remainder. */
  public static final String REST_10 = "0987654321";

  /** Modulo 11, the remainder itself; ten is not given out. */
  public static final String SAME_11 = "0123456789-";

  /** Modulo 11, the remainder itself; ten is written as 0. */
  public static final String SAME_11_ZERO = "01234567890";

  /** Modulo 11, the remainder itself; ten is written as X. */
  public static final String SAME_11_X = "0123456789X";

  /** Modulo 11, eleven less the remainder; ten is not given out. */
  public static final String REST_11 = "0-987654321";

  /** Modulo 11, eleven less the remainder; ten is written as 0. */
  public static final String REST_11_ZERO = "00987654321";

  /** Modulo 11, the last digit of eleven less the remainder. */
  public static final String REST_11_LAST_DIGIT = "10987654321";

  private Checks() {}
}
