package io.cloudward.dlp.template;

import io.cloudward.dlp.engine.Findings;
import io.cloudward.dlp.engine.Selection;
import java.util.List;
import java.util.stream.Stream;

/** What must have been found in an item. Pure. */
public sealed interface Condition {

  /** Every one of them holds. */
  record All(List<Condition> conditions) implements Condition {

    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> conditions) implements Condition {

    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {}

  /**
   * An identifier was found often enough.
   *
   * @param identifier its key
   * @param count least number of findings
   * @param distinct whether different values are counted, not findings
   * @param minConfidence findings below it do not count
   */
  record Found(String identifier, int count, boolean distinct, int minConfidence)
      implements Condition {

    long in(Findings findings) {
      var tally = findings.of(identifier);
      return distinct ? tally.distinct(minConfidence) : tally.count(minConfidence);
    }
  }

  /** Whether an item fulfils it. */
  default boolean holds(Findings findings) {
    return switch (this) {
      case All(var conditions) -> conditions.stream().allMatch(each -> each.holds(findings));
      case Any(var conditions) -> conditions.stream().anyMatch(each -> each.holds(findings));
      case Not(var condition) -> !condition.holds(findings);
      case Found found -> found.in(findings) >= found.count();
    };
  }

  /** What has to be found for it, conditions that hold in an item alone; nothing that must not. */
  default Stream<Found> fulfilled(Findings findings) {
    return switch (this) {
      case All(var conditions) -> conditions.stream().flatMap(each -> each.fulfilled(findings));
      case Any(var conditions) -> conditions.stream().flatMap(each -> each.fulfilled(findings));
      case Not _ -> Stream.empty();
      case Found found -> Stream.of(found).filter(one -> one.holds(findings));
    };
  }

  /** Every identifier that it speaks of, also those that must not be found. */
  default Stream<Found> named() {
    return switch (this) {
      case All(var conditions) -> conditions.stream().flatMap(Condition::named);
      case Any(var conditions) -> conditions.stream().flatMap(Condition::named);
      case Not(var condition) -> condition.named();
      case Found found -> Stream.of(found);
    };
  }

  /** Whether an item in which nothing is found fulfils it. */
  default boolean holdsForNothing() {
    return holds(new Findings(Selection.everything(), 0));
  }
}
