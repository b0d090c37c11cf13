package io.cloudward.patterns.keyword;

import io.cloudward.patterns.engine.KeywordScan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of keywords and its criterion. Words and phrases are matched whole and without regard to
 * case, by the same rules as context words. Immutable; shared by any number of threads.
 */
public final class KeywordList {

  private final Map<String, Integer> scores;
  private final KeywordCriterion criterion;
  private final KeywordScan scan;

  /**
   * A list.
   *
   * @param scores what an occurrence of each word weighs; used by {@link
   *     KeywordCriterion.ScoreAbove} alone
   * @throws IllegalArgumentException if there is no word or one begins with a separator
   */
  public KeywordList(Map<String, Integer> scores, KeywordCriterion criterion) {
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("A keyword list needs a word");
    }
    this.scores = Map.copyOf(scores);
    this.criterion = criterion;
    this.scan = KeywordScan.of(scores.keySet().stream().sorted().toList());
  }

  /** All occurrences in a UTF-8 text if the criterion is fulfilled, none otherwise. */
  public List<KeywordHit> hits(byte[] text) {
    List<KeywordHit> hits = new ArrayList<>();
    scan.scan(text, (word, start, end) -> hits.add(new KeywordHit(word, start, end)));
    boolean fulfilled =
        switch (criterion) {
          case KeywordCriterion.Any() -> !hits.isEmpty();
          case KeywordCriterion.All() -> distinct(hits) == scores.size();
          case KeywordCriterion.AllWithin(int characters) -> within(hits, characters);
          case KeywordCriterion.ScoreAbove(int threshold) -> score(hits) > threshold;
        };
    return fulfilled ? List.copyOf(hits) : List.of();
  }

  private static long distinct(List<KeywordHit> hits) {
    return hits.stream().map(KeywordHit::word).distinct().count();
  }

  private long score(List<KeywordHit> hits) {
    return hits.stream().mapToLong(hit -> scores.getOrDefault(hit.word(), 0)).sum();
  }

  /** Whether a window over the hits, which come by their start, holds every word. */
  private boolean within(List<KeywordHit> hits, int characters) {
    Map<String, Integer> inside = new HashMap<>();
    int first = 0;
    for (KeywordHit hit : hits) {
      inside.merge(hit.word(), 1, Integer::sum);
      while (hit.end() - hits.get(first).start() > characters) {
        inside.computeIfPresent(
            hits.get(first).word(), (word, count) -> count == 1 ? null : count - 1);
        first++;
        if (first == hits.size()) {
          return false;
        }
      }
      if (inside.size() == scores.size()) {
        return true;
      }
    }
    return false;
  }
}
