package io.cloudward.dlp.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found in the texts of one item. All of it is counted; the first matches are told one by
 * one. For one thread at a time.
 */
public final class Findings {

  /** Different values that are told apart in one item, over all identifiers. */
  private static final int MOST_VALUES = 200_000;

  private static final Tally NOTHING = new Tally();

  private final Selection selection;
  private final int mostMatches;
  private final List<Match> matches = new ArrayList<>();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private int values;
  private boolean isTruncated;

  /** Nothing yet; at most so many matches are told one by one. */
  public Findings(Selection selection, int mostMatches) {
    this.selection = selection;
    this.mostMatches = mostMatches;
  }

  /** Whether such a match is to be added. */
  public boolean wants(String identifier, int confidence) {
    return selection.wants(identifier, confidence);
  }

  /**
   * Takes a match that is wanted.
   *
   * @param value the same for equal values, most likely another one for others
   */
  public void add(Match match, long value) {
    var tally = tallies.computeIfAbsent(match.identifier(), key -> new Tally());
    int before = tally.remembered();
    tally.add(match.confidence(), value, values < MOST_VALUES);
    values += tally.remembered() - before;
    if (matches.size() < mostMatches) {
      matches.add(match);
    } else {
      isTruncated = true;
    }
  }

  /** The matches by part, in the order in which parts were searched, and by place. */
  public List<Match> matches() {
    Map<String, Integer> order = new HashMap<>();
    matches.forEach(match -> order.putIfAbsent(match.part(), order.size()));
    return matches.stream()
        .sorted(
            Comparator.comparingInt((Match match) -> order.getOrDefault(match.part(), 0))
                .thenComparingInt(Match::start)
                .thenComparingInt(Match::end)
                .thenComparing(Match::identifier))
        .toList();
  }

  /** The matches that are told of one identifier, in the order in which they were found. */
  public List<Match> matches(String identifier, int minConfidence) {
    return matches.stream()
        .filter(match -> match.identifier().equals(identifier))
        .filter(match -> match.confidence() >= minConfidence)
        .toList();
  }

  /** Whether there are more than {@link #matches} tells. */
  public boolean isTruncated() {
    return isTruncated;
  }

  /** How often each identifier was found, by key. */
  public Map<String, Tally> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  /** How often an identifier was found. */
  public Tally of(String identifier) {
    return tallies.getOrDefault(identifier, NOTHING);
  }
}
