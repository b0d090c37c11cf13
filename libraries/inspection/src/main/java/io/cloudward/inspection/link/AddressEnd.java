package io.cloudward.inspection.link;

/** Which bytes of UTF-8 text end an address in it. */
final class AddressEnd {

  private AddressEnd() {}

  static boolean isEnd(byte[] text, int at, int end) {
    int b = text[at];
    if (b >= 0) {
      return b <= ' ' || b == '"' || b == '<' || b == '>' || b == '`' || b == '|' || b == 127;
    }
    // No-break space, general punctuation spaces and quotes, ideographic space and stops.
    int second = at + 1 < end ? text[at + 1] & 0xFF : 0;
    int third = at + 2 < end ? text[at + 2] & 0xFF : 0;
    return (b & 0xFF) == 0xC2 && (second == 0xA0 || second == 0xAB || second == 0xBB)
        || (b & 0xFF) == 0xE2 && second == 0x80 && third < 0xB0
        || (b & 0xFF) == 0xE3 && second == 0x80 && third <= 0x91
        || (b & 0xFF) == 0xEF && second == 0xBC && third <= 0x8C;
  }
}
