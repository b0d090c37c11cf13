package io.cloudward.patterns.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Counts lines and columns while a text is read, and says where a place stands in them. Keeps two
 * numbers for every few thousand bytes, not the text.
 */
final class LineIndex extends FilterInputStream {

  private static final int BLOCK = 4_096;

  /** Where each block begins. */
  private int[] lines = new int[16];

  private int[] columns = new int[16];
  private int read;
  private int line = 1;
  private int column = 1;

  LineIndex(InputStream text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    for (int i = 0; i < count; i++) {
      if (read % BLOCK == 0) {
        note(read / BLOCK);
      }
      read = Math.addExact(read, 1);
      pass(bytes[offset + i]);
    }
    return count;
  }

  private void note(int block) {
    if (block == lines.length) {
      lines = Arrays.copyOf(lines, 2 * block);
      columns = Arrays.copyOf(columns, 2 * block);
    }
    lines[block] = line;
    columns[block] = column;
  }

  private void pass(byte c) {
    if (c == '\n') {
      line++;
      column = 1;
    } else if ((c & 0xC0) != 0x80) {
      column++;
    }
  }

  /**
   * Where a place stands.
   *
   * @param place in bytes from the beginning of the text
   * @param text a part of it in which the block before the place still stands
   * @param at the place in that part
   */
  Position position(int place, byte[] text, int at) {
    int block = place / BLOCK;
    int foundLine = lines[block];
    int foundColumn = columns[block];
    for (int i = at - place % BLOCK; i < at; i++) {
      if (text[i] == '\n') {
        foundLine++;
        foundColumn = 1;
      } else if ((text[i] & 0xC0) != 0x80) {
        foundColumn++;
      }
    }
    return new Position(foundLine, foundColumn);
  }

  /** A line and a column, both from 1; columns count characters. */
  record Position(int line, int column) {}
}
