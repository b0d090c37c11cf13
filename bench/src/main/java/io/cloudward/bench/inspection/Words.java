package io.cloudward.bench.inspection;

import java.util.Random;

/** Text that looks like text: syllables in words, words in sentences. */
final class Words {

  private static final String[] SYLLABLES = {
    "ba", "con", "de", "fer", "gu", "in", "la", "men", "no", "per", "re", "so", "ta", "ver", "zi"
  };

  private Words() {}

  static String sentence(Random random, int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      for (int j = random.nextInt(4); j >= 0; j--) {
        text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      text.append(i == words - 1 ? '.' : ' ');
    }
    return text.toString();
  }
}
