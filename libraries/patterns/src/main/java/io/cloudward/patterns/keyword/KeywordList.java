package io.cloudward.patterns.keyword;

import io.cloudward.patterns.engine.KeywordScan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of keywords and its criterion. Words and phrases are matched whole, by the same rules as
 * context words; with regard to case only if asked for. Immutable; shared by any number of threads.
 */
public final class KeywordList {

  /** Of one text; what stands beyond them neither counts nor is told. */
  private static final int MOST_HITS = 100_000;

  private final Map<String, Integer> scores;
  private final KeywordCriterion criterion;
  private final boolean caseSensitive;
  private final KeywordScan scan;

  /**
   * A list without regard to case.
   *
   * @throws IllegalArgumentException if there is no word or one begins with a separator
   */
  public KeywordList(Map<String, Integer> scores, KeywordCriterion criterion) {
    this(scores, criterion, false);
  }

  /**
   * A list.
   *
   * @param scores what an occurrence of each word weighs; used by {@link
   *     KeywordCriterion.ScoreAbove} alone
   * @param caseSensitive whether words count only as they are written in the list
   * @throws IllegalArgumentException if there is no word or one begins with a separator
   */
  public KeywordList(
      Map<String, Integer> scores, KeywordCriterion criterion, boolean caseSensitive) {
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("A keyword list needs a word");
    }
    this.scores = Map.copyOf(scores);
    this.criterion = criterion;
    this.caseSensitive = caseSensitive;
    this.scan = KeywordScan.of(scores.keySet().stream().sorted().toList());
  }

  /** All occurrences in a UTF-8 text if the criterion is fulfilled, none otherwise. */
  public List<KeywordHit> hits(byte[] text) {
    List<KeywordHit> hits = new ArrayList<>();
    scan.scan(text, found -> add(found, hits));
    return fulfilled(hits);
  }

  /**
   * The same for a text of any length, in memory that does not grow with it.
   *
   * @param text UTF-8; read to its end and not closed
   * @throws IOException if it cannot be read
   */
  public List<KeywordHit> hits(InputStream text) throws IOException {
    List<KeywordHit> hits = new ArrayList<>();
    scan.scan(text, found -> add(found, hits));
    return fulfilled(hits);
  }

  private void add(KeywordScan.Occurrence found, List<KeywordHit> hits) {
    if (hits.size() < MOST_HITS && (!caseSensitive || isWrittenSo(found))) {
      hits.add(new KeywordHit(found.word(), found.start(), found.end()));
    }
  }

  private List<KeywordHit> fulfilled(List<KeywordHit> hits) {
    boolean fulfilled =
        switch (criterion) {
          case KeywordCriterion.Any() -> !hits.isEmpty();
          case KeywordCriterion.All() -> distinct(hits) == scores.size();
          case KeywordCriterion.AllWithin(int characters) -> within(hits, characters);
          case KeywordCriterion.ScoreAbove(int threshold) -> score(hits) > threshold;
        };
    return fulfilled ? List.copyOf(hits) : List.of();
  }

  /** As in the list, or its plural. */
  private static boolean isWrittenSo(KeywordScan.Occurrence found) {
    return found.written().equals(found.word()) || found.written().equals(found.word() + "s");
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
