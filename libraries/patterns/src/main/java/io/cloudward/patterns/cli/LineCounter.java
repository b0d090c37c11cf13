package io.cloudward.patterns.cli;

/** Lines and columns of places in a text, asked in ascending order. */
final class LineCounter {

  private final byte[] text;
  private int at;
  private int line = 1;
  private int column = 1;

  LineCounter(byte[] text) {
    this.text = text;
  }

  void moveTo(int place) {
    for (; at < place; at++) {
      if (text[at] == '\n') {
        line++;
        column = 1;
      } else if ((text[at] & 0xC0) != 0x80) {
        column++;
      }
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
