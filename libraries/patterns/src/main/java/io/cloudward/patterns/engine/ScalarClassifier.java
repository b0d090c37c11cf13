package io.cloudward.patterns.engine;

/** Classifies byte by byte, for virtual machines without vectors. */
final class ScalarClassifier implements Classifier {

  private static final int DIGIT = 1;
  private static final int UPPER = 2;
  private static final int LOWER = 4;
  private static final int HIGH = 8;
  private static final int UNDERSCORE = 16;
  private static final int AT = 32;
  private static final int COLON = 64;
  private static final int SPACE = 128;

  private static final byte[] KINDS = kinds();

  @Override
  public void classify(byte[] text, int from, TileMasks masks, int block, int blocks) {
    for (int i = 0; i < blocks; i++) {
      block(text, from + i * TileMasks.BLOCK, masks, block + i);
    }
  }

  private static void block(byte[] text, int from, TileMasks masks, int block) {
    long digit = 0;
    long upper = 0;
    long lower = 0;
    long high = 0;
    long underscore = 0;
    long at = 0;
    long colon = 0;
    long space = 0;
    for (int i = TileMasks.BLOCK - 1; i >= 0; i--) {
      int kind = KINDS[text[from + i] & 0xFF];
      digit = digit << 1 | kind & DIGIT;
      upper = upper << 1 | kind >>> 1 & 1;
      lower = lower << 1 | kind >>> 2 & 1;
      high = high << 1 | kind >>> 3 & 1;
      underscore = underscore << 1 | kind >>> 4 & 1;
      at = at << 1 | kind >>> 5 & 1;
      colon = colon << 1 | kind >>> 6 & 1;
      space = space << 1 | kind >>> 7 & 1;
    }
    masks.digit[block] = digit;
    masks.upper[block] = upper;
    masks.lower[block] = lower;
    masks.high[block] = high;
    masks.underscore[block] = underscore;
    masks.at[block] = at;
    masks.colon[block] = colon;
    masks.space[block] = space;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < kinds.length; c++) {
      if (c >= '0' && c <= '9') {
        kinds[c] = DIGIT;
      } else if (c >= 'A' && c <= 'Z') {
        kinds[c] = UPPER;
      } else if (c >= 'a' && c <= 'z') {
        kinds[c] = LOWER;
      } else if (c >= 0x80) {
        kinds[c] = HIGH;
      }
    }
    kinds['_'] = UNDERSCORE;
    kinds['@'] = AT;
    kinds[':'] = COLON;
    kinds[' '] = (byte) SPACE;
    return kinds;
  }
}
