package io.cloudward.inspection.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The names in an OLE compound file ([MS-CFB] 2.6), for telling its type. Damaged chains end the
 * list; they are no error here.
 */
public final class OleDirectory {

  private static final int HEADER_FATS = 109;
  private static final int ENTRY_LENGTH = 128;
  private static final int MOST_SECTORS = 1024;

  private final ByteBuffer bytes;
  private final int sectorShift;
  private final List<String> names = new ArrayList<>();
  private String rootClass = "";

  private OleDirectory(ByteBuffer bytes) {
    this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.sectorShift = this.bytes.limit() < 512 ? 9 : this.bytes.getShort(30);
  }

  /** Reads the directory. */
  public static OleDirectory read(ByteBuffer bytes) {
    var directory = new OleDirectory(bytes);
    try {
      directory.walk();
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return directory;
    }
    return directory;
  }

  /** Names of streams and storages, in the order of the directory. */
  public List<String> names() {
    return names;
  }

  /** Class id of the root in hexadecimal, as stored. */
  public String rootClass() {
    return rootClass;
  }

  private void walk() {
    if (sectorShift != 9 && sectorShift != 12) {
      return;
    }
    int sector = bytes.getInt(48);
    for (int count = 0; sector >= 0 && count < MOST_SECTORS; count++) {
      readSector(place(sector));
      sector = next(sector);
    }
  }

  private void readSector(int start) {
    for (int at = start; at < start + (1 << sectorShift); at += ENTRY_LENGTH) {
      int length = Short.toUnsignedInt(bytes.getShort(at + 64));
      int type = bytes.get(at + 66);
      if (type == 5 && rootClass.isEmpty()) {
        var id = new byte[16];
        bytes.get(at + 80, id);
        rootClass = HexFormat.of().formatHex(id);
      }
      if (type != 0 && length >= 2 && length <= 64) {
        names.add(name(at, length / 2 - 1));
      }
    }
  }

  private String name(int at, int characters) {
    var name = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      name.append(bytes.getChar(at + 2 * i));
    }
    return name.toString();
  }

  private int next(int sector) {
    int perSector = 1 << sectorShift - 2;
    int fat = sector / perSector;
    if (fat >= HEADER_FATS) {
      return -1;
    }
    return bytes.getInt(place(bytes.getInt(76 + 4 * fat)) + 4 * (sector % perSector));
  }

  private int place(int sector) {
    return Math.toIntExact((long) (sector + 1) << sectorShift);
  }
}
