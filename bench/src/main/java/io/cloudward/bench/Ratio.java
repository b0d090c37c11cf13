package io.cloudward.bench;

import java.util.Locale;

/**
 * One measured figure against its reference and its limit.
 *
 * @param budget name of the budget in the design, for example {@code B1}
 * @param what what was measured, with its unit
 * @param measured our figure
 * @param reference the reference, in the same unit, from the same run
 * @param limit the largest allowed ratio
 */
public record Ratio(String budget, String what, double measured, double reference, double limit) {

  /** Our figure divided by the reference. */
  public double value() {
    return measured / reference;
  }

  /** Whether the budget is kept. */
  public boolean isKept() {
    return value() <= limit;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-3s %-62s %10.2f  reference %10.2f  ratio %6.2f  limit %5.2f  %s",
        budget,
        what,
        measured,
        reference,
        value(),
        limit,
        isKept() ? "kept" : "NOT KEPT");
  }
}
