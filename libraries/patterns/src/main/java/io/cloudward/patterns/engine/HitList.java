package io.cloudward.patterns.engine;

import java.util.Arrays;
import java.util.BitSet;

/** The context words of a tile, by place. */
final class HitList {

  int[] starts = new int[64];
  int[] ends = new int[64];
  int[] words = new int[64];
  int size;
  final BitSet identifiers = new BitSet();

  void clear() {
    size = 0;
    identifiers.clear();
  }

  void add(int start, int end, int word, int[] ofIdentifiers) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = word;
    for (int identifier : ofIdentifiers) {
      identifiers.set(identifier);
    }
  }

  int firstFrom(int place) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
