package io.cloudward.patterns.validation.national;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.Rule;

/** Bitcoin addresses of main net with the checksums of BIP 173 (Bech32) and BIP 350 (Bech32m). */
final class Bech32 implements Rule {

  private static final Alphabet SYMBOLS = Alphabet.of("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L");
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;
  private static final int[] PREFIX = {3, 3, 0, 'B' & 31, 'C' & 31};

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    if (to - from < 14 || text.charAt(from) != 'B' || text.charAt(from + 2) != '1') {
      return false;
    }
    int state = 1;
    for (int value : PREFIX) {
      state = next(state, value);
    }
    for (int i = from + 3; i < to; i++) {
      int value = SYMBOLS.value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return false;
      }
      state = next(state, value);
    }
    return state == (SYMBOLS.value(text.charAt(from + 3)) == 0 ? BECH32 : BECH32M);
  }

  private static int next(int state, int value) {
    int top = state >>> 25;
    int next = (state & 0x1ffffff) << 5 ^ value;
    for (int bit = 0; bit < GENERATOR.length; bit++) {
      next ^= (top >>> bit & 1) == 0 ? 0 : GENERATOR[bit];
    }
    return next;
  }
}
