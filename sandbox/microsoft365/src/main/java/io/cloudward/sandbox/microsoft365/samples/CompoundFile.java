package io.cloudward.sandbox.microsoft365.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A compound file ([MS-CFB], version 3) with one storage of two small streams: as much as a Visual
 * Basic project needs. Sectors: allocation table, directory, table of small sectors, small sectors.
 */
final class CompoundFile {
  private static final int SECTOR = 512;
  private static final int SMALL = 64;
  private static final int NONE = -1;
  private static final int END = -2;
  private static final int TABLE = -3;

  private CompoundFile() {}

  /** A stream, shorter than 4,096 bytes. */
  record Stream(String name, byte[] content) {}

  /** The file; of the streams the first must have the shorter name. */
  static byte[] of(String storage, Stream first, Stream second) {
    var smallSectors = new ByteArrayOutputStream();
    var smallTable = table();
    var firstAt = add(first, smallSectors, smallTable);
    var secondAt = add(second, smallSectors, smallTable);
    var small = padded(smallSectors.toByteArray());
    var directory = buffer(SECTOR);
    entry(directory, "Root Entry", 5, List.of(NONE, NONE, 1), 3, smallSectors.size());
    entry(directory, storage, 1, List.of(NONE, NONE, 3), 0, 0);
    entry(directory, first.name(), 2, List.of(NONE, NONE, NONE), firstAt, first.content().length);
    entry(directory, second.name(), 2, List.of(2, NONE, NONE), secondAt, second.content().length);
    var file = new ByteArrayOutputStream();
    file.writeBytes(header());
    file.writeBytes(allocation(small.length / SECTOR));
    file.writeBytes(directory.array());
    file.writeBytes(smallTable.array());
    file.writeBytes(small);
    return file.toByteArray();
  }

  private static byte[] header() {
    var header = buffer(SECTOR);
    header.putLong(0xE11AB1A1E011CFD0L).putLong(0).putLong(0);
    header.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE);
    header.putShort((short) 9).putShort((short) 6).putShort((short) 0).putInt(0).putInt(0);
    header.putInt(1).putInt(1).putInt(0).putInt(4_096);
    header.putInt(2).putInt(1).putInt(END).putInt(0).putInt(0);
    while (header.hasRemaining()) {
      header.putInt(NONE);
    }
    return header.array();
  }

  private static byte[] allocation(int smallSectors) {
    var table = table();
    table.putInt(TABLE).putInt(END).putInt(END);
    for (int i = 0; i < smallSectors; i++) {
      table.putInt(i + 1 == smallSectors ? END : 4 + i);
    }
    return table.array();
  }

  private static int add(Stream stream, ByteArrayOutputStream sectors, ByteBuffer table) {
    var start = sectors.size() / SMALL;
    var count = (stream.content().length + SMALL - 1) / SMALL;
    sectors.writeBytes(Arrays.copyOf(stream.content(), count * SMALL));
    for (int i = 1; i <= count; i++) {
      table.putInt(i == count ? END : start + i);
    }
    return start;
  }

  private static void entry(
      ByteBuffer directory, String name, int type, List<Integer> links, int start, int size) {
    var bytes = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_16LE), SMALL);
    directory.put(bytes).putShort((short) (2 * name.length() + 2));
    directory.put((byte) type).put((byte) 1);
    links.forEach(directory::putInt);
    directory.put(new byte[36]).putInt(start).putLong(size);
  }

  private static ByteBuffer table() {
    var table = buffer(SECTOR);
    Arrays.fill(table.array(), (byte) NONE);
    return table;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] padded(byte[] content) {
    return Arrays.copyOf(content, (content.length + SECTOR - 1) / SECTOR * SECTOR);
  }
}
