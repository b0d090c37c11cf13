package io.cloudward.threat.filter;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.UnscannablePart;
import java.util.ArrayList;
import java.util.List;

/** What the filters say about one item. */
public final class Findings {

  private final List<Detection> detections = new ArrayList<>();
  private final List<Blind> blinds = new ArrayList<>();

  /**
   * A place that was not seen.
   *
   * @param part which, and why
   * @param action what the policy demands because of it
   * @param lasting false if another try may see it, so that the verdict must not be remembered
   */
  public record Blind(UnscannablePart part, Action action, boolean lasting) {}

  /** Something was found. */
  public void found(Detection detection) {
    detections.add(detection);
  }

  /** Something could not be seen, and never will. */
  public void unscannable(UnscannablePart part, Action action) {
    blinds.add(new Blind(part, action, true));
  }

  /** Something could not be seen this time, because a scanner did not answer. */
  public void unavailable(UnscannablePart part, Action action) {
    blinds.add(new Blind(part, action, false));
  }

  /** What was found, in the order of the filters. */
  public List<Detection> detections() {
    return List.copyOf(detections);
  }

  /** What was not seen. */
  public List<Blind> blinds() {
    return List.copyOf(blinds);
  }
}
