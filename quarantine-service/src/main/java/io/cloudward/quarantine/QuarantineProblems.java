package io.cloudward.quarantine;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;

/** The problems of this service; each has a type of its own. */
public final class QuarantineProblems {

  private QuarantineProblems() {}

  /** There is no such item. */
  public static HttpProblem noItem() {
    return Problems.notFound("item");
  }

  /** The item was deleted or has expired. */
  public static HttpProblem gone(Enum<?> state) {
    return Problems.of(
        "item-gone",
        409,
        "The item is gone",
        "It was removed for ever and cannot be released.",
        Map.of("state", state));
  }

  /** The item stands again where people find it, or is on its way there. */
  public static HttpProblem released(Enum<?> state) {
    return Problems.of(
        "item-released",
        409,
        "The item is released",
        "It is not in quarantine any more, or about to leave it, and cannot be deleted here.",
        Map.of("state", state));
  }

  /** Its bytes are not there. */
  public static HttpProblem noContent() {
    return Problems.conflict(
        "content-missing",
        "The content is not there",
        "Its bytes were never fetched, are not secured yet, or are gone with the item.");
  }
}
