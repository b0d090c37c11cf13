package io.cloudward.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds room among the priorities of the policies that people made for one service. Pure. Default
 * policies stand below {@link #LOWEST} and never move.
 */
public final class PolicyOrder {

  /** The last place that people can give. */
  public static final int LOWEST = 99_000;

  private PolicyOrder() {}

  /** The place behind all others; empty if the last one is taken. */
  static Optional<Integer> behind(Collection<? extends EditablePolicy> others) {
    int last = others.stream().mapToInt(EditablePolicy::priority).max().orElse(0);
    return last >= LOWEST ? Optional.empty() : Optional.of(last + 1);
  }

  /**
   * Which policies have to move, and where to, so that {@code wanted} is free: the one that stands
   * there and those that follow without a gap, each by one place.
   *
   * @return empty if there is no room left below
   */
  static Optional<Map<UUID, Integer>> room(
      int wanted, Collection<? extends EditablePolicy> others) {
    Map<UUID, Integer> moves = new LinkedHashMap<>();
    int taken = wanted;
    for (var other : from(wanted, others)) {
      if (other.priority() > taken) {
        break;
      }
      taken++;
      moves.put(other.id(), taken);
    }
    return taken > LOWEST ? Optional.empty() : Optional.of(moves);
  }

  private static List<? extends EditablePolicy> from(
      int wanted, Collection<? extends EditablePolicy> others) {
    return others.stream()
        .filter(other -> other.priority() >= wanted)
        .sorted(
            Comparator.comparingInt((EditablePolicy other) -> other.priority())
                .thenComparing(EditablePolicy::id))
        .toList();
  }
}
