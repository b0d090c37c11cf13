package io.cloudward.sandbox.microsoft365.files;

import java.util.Base64;

/**
 * The hash of OneDrive for Business and SharePoint: each byte is put eleven bits further into 160
 * bits than the one before, and the length is put onto the end. Microsoft's page "Code snippets:
 * QuickXorHash algorithm".
 */
final class QuickXorHash {
  private static final int BITS = 160;
  private static final int BYTES = BITS / 8;
  private static final int SHIFT = 11;

  /** Bytes that meet at the same place; places repeat after 160 bytes, as 11 has no common part. */
  private final byte[] places = new byte[BITS];

  private long length;

  void update(byte[] bytes, int count) {
    var place = (int) (length % BITS);
    for (int i = 0; i < count; i++) {
      places[place] ^= bytes[i];
      place = place + 1 == BITS ? 0 : place + 1;
    }
    length += count;
  }

  /** The hash in base 64. */
  String text() {
    var hash = new byte[BYTES];
    for (int i = 0; i < BITS; i++) {
      var bit = i * SHIFT % BITS;
      var spread = (places[i] & 0xFF) << (bit % 8);
      hash[bit / 8] ^= (byte) spread;
      hash[(bit / 8 + 1) % BYTES] ^= (byte) (spread >> 8);
    }
    for (int i = 0; i < Long.BYTES; i++) {
      hash[BYTES - Long.BYTES + i] ^= (byte) (length >> (8 * i));
    }
    return Base64.getEncoder().encodeToString(hash);
  }
}
