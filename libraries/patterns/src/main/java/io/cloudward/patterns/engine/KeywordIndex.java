package io.cloudward.patterns.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many keywords by their first letters. */
final class KeywordIndex {

  /** Keywords are told apart by so many of their first letters. */
  private static final int MOST_LETTERS = 5;

  /** Separators in a row that are skipped: two of a phrase and those that end a part ("no."). */
  private static final int MOST_SEPARATORS = 4;

  private static final int[] NONE = {};

  private final List<Keyword> keywords;
  private final long[] pairs = new long[1 << 10];
  private final boolean[] firstBytes = new boolean[256];
  private boolean beginsWithLetters = true;
  private int lengths;
  private final int mask;
  private final int[] hashes;
  private final int[] @Nullable [] buckets;

  KeywordIndex(List<Keyword> keywords) {
    this.keywords = keywords;
    Map<Integer, List<Integer>> byHash = new HashMap<>();
    for (int number = 0; number < keywords.size(); number++) {
      byHash.computeIfAbsent(enter(keywords.get(number)), hash -> new ArrayList<>()).add(number);
    }
    int size = Integer.highestOneBit(Math.max(1, byHash.size())) * 4;
    mask = size - 1;
    hashes = new int[size];
    buckets = new int[size][];
    byHash.forEach(this::put);
  }

  Keyword keyword(int number) {
    return keywords.get(number);
  }

  int size() {
    return keywords.size();
  }

  /** Whether all keywords begin with letters. */
  boolean beginsWithLetters() {
    return beginsWithLetters;
  }

  /** Whether a keyword may begin with this byte. */
  boolean mayBegin(byte first) {
    return firstBytes[first & 0xFF];
  }

  /** Tells the sink all keywords that may stand at a place. */
  void candidates(byte[] text, int at, int to, Sink sink) {
    int hash = 0;
    int letters = 0;
    int separators = 0;
    for (int i = at; i < to && letters < MOST_LETTERS; ) {
      int decoded = text[i] >= 0 ? text[i] << 3 | 1 : Utf8.decode(text, i, to);
      int c = decoded >>> 3;
      i += decoded & 7;
      if (Keyword.separates(c)) {
        if (++separators > MOST_SEPARATORS) {
          return;
        }
        continue;
      }
      separators = 0;
      hash = step(hash, Keyword.caseless(c));
      letters++;
      if (letters == 2 && (pairs[hash >>> 6 & pairs.length - 1] >>> hash & 1) == 0) {
        return;
      }
      if ((lengths >>> letters & 1) == 1) {
        for (int number : bucket(finish(hash, letters))) {
          sink.candidate(number);
        }
      }
    }
  }

  /** Hears of keywords that may stand at a place. */
  interface Sink {
    void candidate(int number);
  }

  private int enter(Keyword keyword) {
    int[] letters = keyword.letters();
    beginsWithLetters &= Character.isLetter(letters[0]);
    int used = Math.min(MOST_LETTERS, letters.length);
    int hash = 0;
    for (int i = 0; i < used; i++) {
      hash = step(hash, letters[i]);
      if (i == 1) {
        pairs[hash >>> 6 & pairs.length - 1] |= 1L << hash;
      }
    }
    enterFirstBytes(letters[0]);
    lengths |= 1 << used;
    return finish(hash, used);
  }

  /** All characters that fold to this one. */
  private void enterFirstBytes(int letter) {
    for (int c : new int[] {letter, Character.toUpperCase(letter), Character.toTitleCase(letter)}) {
      byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
      firstBytes[bytes[0] & 0xFF] = true;
    }
    // Characters beyond ASCII that fold to ASCII letters: the Kelvin sign, the long s, dotless i.
    firstBytes[0xE2] |= letter == 'k';
    firstBytes[0xC5] |= letter == 's' || letter == 'i';
    firstBytes[0xC4] |= letter == 'i';
  }

  private void put(int hash, List<Integer> numbers) {
    int slot = hash & mask;
    while (buckets[slot] != null) {
      slot = slot + 1 & mask;
    }
    hashes[slot] = hash;
    buckets[slot] = numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] bucket(int hash) {
    int slot = hash & mask;
    int[] bucket = buckets[slot];
    while (bucket != null) {
      if (hashes[slot] == hash) {
        return bucket;
      }
      slot = slot + 1 & mask;
      bucket = buckets[slot];
    }
    return NONE;
  }

  private static int step(int hash, int letter) {
    return (hash ^ letter) * 0x01000193 + 0x1F35;
  }

  private static int finish(int hash, int letters) {
    int mixed = (hash + letters) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
