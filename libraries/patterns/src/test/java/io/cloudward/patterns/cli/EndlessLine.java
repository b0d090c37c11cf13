package io.cloudward.patterns.cli;

import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Scans one line of so many megabytes of digits, a card number in each, and prints what it found.
 */
final class EndlessLine extends InputStream {

  private static final byte[] CARD = " 4012888888881881 ".getBytes(StandardCharsets.US_ASCII);
  private static final int MEGABYTE = 1 << 20;

  private final long length;
  private long at;

  private EndlessLine(long length) {
    this.length = length;
  }

  /** Takes the number of megabytes. */
  public static void main(String[] arguments) throws IOException {
    var digits = new EndlessLine(Long.parseLong(arguments[0]) * MEGABYTE);
    var identifiers = IdentifierSet.compile(Catalogue.shipped());
    int[] cards = new int[1];
    identifiers
        .scanner()
        .matches(
            digits,
            (found, text, from, to) ->
                cards[0] += found.identifier().equals("credit-card") ? 1 : 0);
    System.out.println(cards[0]);
  }

  @Override
  public int read() {
    if (at == length) {
      return -1;
    }
    int place = (int) (at++ % MEGABYTE);
    return place < CARD.length ? CARD[place] : '0' + place % 7;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    int read = 0;
    for (int one = read(); one >= 0; one = read()) {
      into[offset + read++] = (byte) one;
      if (read == count) {
        break;
      }
    }
    return read == 0 ? -1 : read;
  }
}
