package io.cloudward.patterns.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where context words stand, tile by tile. A tile is searched when a candidate nearby asks for it,
 * once; a text without candidates is never searched.
 */
final class ContextTiles implements KeywordIndex.Sink {

  /** Tiles that are kept: as many as the widest window touches. */
  private static final int KEPT = 8;

  private static final int MOST_BYTES_PER_CHARACTER = 4;
  private static final int NOT_LOADED = -1;

  private final KeywordIndex index;
  private final BitSet[] wordsByIdentifier;
  private final int[][] identifiersByWord;
  private final int reach;
  private final TileMasks masks;
  private final HitList[] hits = new HitList[KEPT];
  private final int[] loaded = new int[KEPT];
  private final BitSet near = new BitSet();
  private int nearTile;

  /** Where and for which tile words are being looked for. */
  private int place;

  private HitList current;

  private byte[] text = new byte[0];
  private int from;
  private int to;

  /** Takes the words of each identifier as numbers of the index, and the farthest distance. */
  ContextTiles(KeywordIndex index, BitSet[] words, int distance, Classifier classifier) {
    this.index = index;
    this.wordsByIdentifier = words;
    this.identifiersByWord = invert(words, index.size());
    this.reach = distance * MOST_BYTES_PER_CHARACTER / TileMasks.TILE + 1;
    this.masks = new TileMasks(classifier);
    Arrays.setAll(hits, slot -> new HitList());
    current = hits[0];
  }

  void reset(byte[] folded, int first, int end) {
    text = folded;
    from = first;
    to = end;
    Arrays.fill(loaded, NOT_LOADED);
    nearTile = NOT_LOADED;
  }

  /** The identifiers that may have a context word near a place: none is missing. */
  BitSet near(int at) {
    int tile = (at - from) / TileMasks.TILE;
    if (tile != nearTile) {
      near.clear();
      for (int other = Math.max(0, tile - reach); other <= tile + reach; other++) {
        near.or(hits(other).identifiers);
      }
      nearTile = tile;
    }
    return near;
  }

  /**
   * The first word, in the alphabet's order, that stands near a match, as its number.
   *
   * @return -1 if none does
   */
  int word(int identifier, int distance, int start, int end) {
    BitSet words = wordsByIdentifier[identifier];
    int bytes = distance * MOST_BYTES_PER_CHARACTER;
    int first = Math.max(0, start - bytes - from) / TileMasks.TILE;
    int last = Math.max(0, Math.min(to, end + bytes) - 1 - from) / TileMasks.TILE;
    int best = Integer.MAX_VALUE;
    for (int tile = first; tile <= last; tile++) {
      HitList list = hits(tile);
      for (int hit = list.firstFrom(start - bytes); hit < list.size; hit++) {
        if (list.starts[hit] > end + bytes) {
          break;
        }
        int word = list.words[hit];
        if (word < best && words.get(word) && isNear(list, hit, start, end, distance)) {
          best = word;
        }
      }
    }
    return best == Integer.MAX_VALUE ? -1 : best;
  }

  private boolean isNear(HitList list, int hit, int start, int end, int distance) {
    if (list.ends[hit] <= start) {
      return within(list.starts[hit], start, distance);
    }
    return list.starts[hit] >= end && within(end, list.ends[hit], distance);
  }

  /** Whether a range has at most so many characters. */
  private boolean within(int start, int end, int characters) {
    if (end - start <= characters) {
      return true;
    }
    int count = 0;
    for (int i = start; i < end && count <= characters; i++) {
      count += (text[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return count <= characters;
  }

  private HitList hits(int tile) {
    int slot = tile % KEPT;
    if (loaded[slot] != tile) {
      loaded[slot] = tile;
      search(tile, hits[slot]);
    }
    return hits[slot];
  }

  private void search(int tile, HitList list) {
    list.clear();
    current = list;
    int start = from + tile * TileMasks.TILE;
    if (start >= to || index.size() == 0) {
      return;
    }
    masks.load(text, start, to);
    long carry = start > from && isWord(text[start - 1]) ? 1 : 0;
    for (int block = 0; block < masks.blocks(); block++) {
      long word = masks.word(block) & ~masks.underscore[block];
      long places = ~(word << 1 | carry) | ~word;
      if (index.beginsWithLetters()) {
        places &= masks.upper[block] | masks.lower[block] | masks.high[block];
      }
      carry = word >>> (TileMasks.BLOCK - 1);
      for (int at = start + block * TileMasks.BLOCK; places != 0; places &= places - 1) {
        place = at + Long.numberOfTrailingZeros(places);
        if (place < to && index.mayBegin(text[place])) {
          index.candidates(text, place, to, this);
        }
      }
    }
  }

  @Override
  public void candidate(int word) {
    int end = index.keyword(word).end(text, from, to, place);
    if (end > place) {
      current.add(place, end, word, identifiersByWord[word]);
    }
  }

  private static boolean isWord(byte c) {
    return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static int[][] invert(BitSet[] words, int size) {
    BitSet[] identifiers = new BitSet[size];
    Arrays.setAll(identifiers, word -> new BitSet());
    for (int identifier = 0; identifier < words.length; identifier++) {
      int number = identifier;
      words[identifier].stream().forEach(word -> identifiers[word].set(number));
    }
    return Arrays.stream(identifiers).map(set -> set.stream().toArray()).toArray(int[][]::new);
  }
}
