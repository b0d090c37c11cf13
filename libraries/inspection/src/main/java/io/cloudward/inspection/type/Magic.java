package io.cloudward.inspection.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Byte patterns at fixed places. Numbers from the formats' own specifications and the IANA media
 * type registrations; the order decides where one pattern begins like another.
 */
final class Magic {

  private record Pattern(int offset, byte[] bytes, FileType type) {}

  private static final List<Pattern> PATTERNS =
      List.of(
          hex("d0cf11e0a1b11ae1", FileType.OLE),
          ascii("{\\rt", FileType.RTF),
          hex("377abcaf271c", FileType.SEVEN_ZIP),
          hex("526172211a070100", FileType.RAR5),
          hex("526172211a0700", FileType.RAR),
          hex("1f8b08", FileType.GZIP),
          hex("fd377a585a00", FileType.XZ),
          ascii("BZh", FileType.BZIP2),
          hex("28b52ffd", FileType.ZSTD),
          hex("04224d18", FileType.LZ4),
          hex("1f9d", FileType.COMPRESS),
          hex("1fa0", FileType.COMPRESS),
          ascii("MSCF", FileType.CAB),
          hex("60ea", FileType.ARJ),
          at(7, ascii("**ACE**", FileType.ACE)),
          at(2, ascii("-lh", FileType.LZH)),
          ascii("070701", FileType.CPIO),
          ascii("!<arch>\n", FileType.AR),
          at(257, ascii("ustar", FileType.TAR)),
          hex("7f454c46", FileType.ELF),
          hex("feedface", FileType.MACH_O),
          hex("feedfacf", FileType.MACH_O),
          hex("cefaedfe", FileType.MACH_O),
          hex("cffaedfe", FileType.MACH_O),
          hex("cafebabe", FileType.JAVA_CLASS),
          hex("4c0000000114020000000000c000000000000046", FileType.SHORTCUT),
          hex("0061736d01000000", FileType.WEB_ASSEMBLY),
          ascii("FWS", FileType.FLASH),
          ascii("CWS", FileType.FLASH),
          ascii("ZWS", FileType.FLASH),
          hex("789f3e22", FileType.TNEF),
          ascii("!BDN", FileType.PST),
          hex("e4525c7b8cd8a74daeb15378d02996d3", FileType.ONENOTE),
          ascii("ITSF", FileType.CHM),
          at(4, ascii("Standard Jet DB", FileType.ACCESS)),
          at(4, ascii("Standard ACE DB", FileType.ACCESS)),
          ascii("%!PS", FileType.POSTSCRIPT),
          hex("c5d0d3c6", FileType.POSTSCRIPT),
          at(0x8001, ascii("CD001", FileType.ISO)),
          at(0x8001, ascii("BEA01", FileType.ISO)),
          ascii("vhdxfile", FileType.VHDX),
          ascii("conectix", FileType.VHD),
          hex("89504e470d0a1a0a", FileType.PNG),
          hex("ffd8ff", FileType.JPEG),
          ascii("GIF8", FileType.GIF),
          hex("49492a00", FileType.TIFF),
          hex("4d4d002a", FileType.TIFF),
          at(8, ascii("WEBP", FileType.WEBP)),
          at(8, ascii("AVI ", FileType.AVI)),
          at(8, ascii("WAVE", FileType.WAV)),
          at(4, ascii("ftyphei", FileType.HEIF)),
          at(4, ascii("ftypmif1", FileType.HEIF)),
          at(4, ascii("ftypavif", FileType.HEIF)),
          at(4, ascii("ftyp", FileType.MP4)),
          hex("00000100", FileType.ICO),
          hex("00000200", FileType.ICO),
          at(40, ascii(" EMF", FileType.EMF)),
          hex("d7cdc69a", FileType.WMF),
          ascii("8BPS", FileType.PSD),
          ascii("AC10", FileType.DWG),
          ascii("ID3", FileType.MP3),
          ascii("OggS", FileType.OGG),
          ascii("fLaC", FileType.FLAC),
          hex("1a45dfa3", FileType.MATROSKA),
          hex("3026b2758e66cf11", FileType.ASF),
          ascii("SQLite format 3\0", FileType.SQLITE),
          ascii("-----BEGIN PGP MESSAGE", FileType.PGP),
          ascii("-----BEGIN ", FileType.CERTIFICATE),
          ascii("wOFF", FileType.FONT),
          ascii("wOF2", FileType.FONT),
          ascii("OTTO", FileType.FONT),
          hex("0001000000", FileType.FONT));

  private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
  private static final int PDF_WINDOW = 1024;
  private static final int PE_POINTER = 0x3C;

  private Magic() {}

  static Optional<FileType> find(byte[] head) {
    if (startsWith(head, 0, new byte[] {'M', 'Z'})) {
      return Optional.of(program(head));
    }
    if (startsWith(head, 0, new byte[] {'B', 'M'}) && head.length > 14 && head[6] == 0) {
      return Optional.of(FileType.BMP);
    }
    for (var pattern : PATTERNS) {
      if (startsWith(head, pattern.offset, pattern.bytes)) {
        return Optional.of(pattern.type);
      }
    }
    // Readers accept the mark anywhere in the first 1,024 bytes (PDF reference 1.7, H.3, note 13).
    for (int at = 0; at < Math.min(PDF_WINDOW, head.length); at++) {
      if (head[at] == '%' && startsWith(head, at, PDF)) {
        return Optional.of(FileType.PDF);
      }
    }
    return Optional.empty();
  }

  private static FileType program(byte[] head) {
    if (head.length < PE_POINTER + 4) {
      return FileType.DOS_PROGRAM;
    }
    int at = head[PE_POINTER] & 0xFF | (head[PE_POINTER + 1] & 0xFF) << 8;
    boolean isCutOff = at + 2 > head.length;
    return isCutOff
            || startsWith(head, at, new byte[] {'P', 'E'})
            || startsWith(head, at, new byte[] {'N', 'E'})
        ? FileType.WINDOWS_PROGRAM
        : FileType.DOS_PROGRAM;
  }

  private static boolean startsWith(byte[] head, int offset, byte[] bytes) {
    if (offset + bytes.length > head.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (head[offset + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Pattern hex(String digits, FileType type) {
    return new Pattern(0, HexFormat.of().parseHex(digits), type);
  }

  private static Pattern ascii(String text, FileType type) {
    return new Pattern(0, text.getBytes(ISO_8859_1), type);
  }

  private static Pattern at(int offset, Pattern pattern) {
    return new Pattern(offset, pattern.bytes, pattern.type);
  }
}
