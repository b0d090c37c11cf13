package io.cloudward.connector.enforcement;

import io.cloudward.contracts.verdict.Action;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All verdicts on an item. Their order does not matter. */
public record Verdicts(List<Verdict> all) {

  /** An item is judged when each of these has said something. */
  private static final Set<String> SOURCES = Set.of(Sources.THREAT, Sources.DLP);

  public Verdicts {
    all = List.copyOf(all);
  }

  /** The strongest action that is to be done. */
  Action strongest() {
    return demanding().map(Verdict::action).max(Comparator.naturalOrder()).orElse(Action.PASS);
  }

  /** Whether all scanners have judged in that round. */
  boolean isComplete(UUID round) {
    return all.stream()
        .filter(verdict -> verdict.round().equals(round))
        .map(Verdict::source)
        .collect(Collectors.toSet())
        .containsAll(SOURCES);
  }

  /** Whether a demand in that round would be its first, while others are known. */
  boolean isFirstDemand(UUID round) {
    return !all.isEmpty()
        && !round.equals(Verdict.REAL_TIME)
        && demanding().noneMatch(verdict -> verdict.round().equals(round));
  }

  /** Who demands something. */
  List<String> sources() {
    return distinct(verdict -> Stream.of(verdict.source()));
  }

  /** What the item is taken for. */
  List<String> categories() {
    return distinct(verdict -> verdict.categories().stream());
  }

  /** The policies that demand something. */
  List<String> policyNames() {
    return distinct(verdict -> Stream.ofNullable(verdict.policyName()));
  }

  /** Sentences for people, at most ten. */
  List<String> reasons() {
    return distinct(verdict -> verdict.reasons().stream()).stream().limit(10).toList();
  }

  /** The text for the subject, from whoever demands that. */
  Optional<String> tag() {
    return demanding()
        .filter(verdict -> verdict.action() == Action.TAG_SUBJECT)
        .flatMap(verdict -> Stream.ofNullable(verdict.tag()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The text for a file's place, from whoever demands most. */
  Optional<String> notice() {
    return demanding()
        .filter(verdict -> verdict.action() == strongest())
        .flatMap(verdict -> Stream.ofNullable(verdict.notice()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private List<String> distinct(Function<Verdict, Stream<String>> part) {
    return demanding().flatMap(part).distinct().toList();
  }

  private Stream<Verdict> demanding() {
    return all.stream().filter(Verdict::acts).sorted(Comparator.comparing(Verdict::source));
  }
}
