package io.cloudward.inspection;

import io.cloudward.inspection.archive.ClosedExtractor;
import io.cloudward.inspection.archive.CompressedExtractor;
import io.cloudward.inspection.archive.IsoExtractor;
import io.cloudward.inspection.archive.Rar5Extractor;
import io.cloudward.inspection.archive.StreamArchiveExtractor;
import io.cloudward.inspection.archive.ZipExtractor;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.html.HtmlExtractor;
import io.cloudward.inspection.mail.MessageExtractor;
import io.cloudward.inspection.office.OoxmlExtractor;
import io.cloudward.inspection.office.OpenDocumentExtractor;
import io.cloudward.inspection.office.PlainTextExtractor;
import io.cloudward.inspection.office.RtfExtractor;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.type.Family;
import io.cloudward.inspection.type.FileType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who takes which type apart. */
final class Extractors {

  /** Types that only a worker process may parse. */
  private static final Set<FileType> HEAVY =
      EnumSet.of(
          FileType.DOC,
          FileType.XLS,
          FileType.PPT,
          FileType.MSG,
          FileType.TNEF,
          FileType.PDF,
          FileType.OLE,
          FileType.OLE_PACKAGE,
          FileType.OOXML_ENCRYPTED,
          FileType.VSD,
          FileType.PUB,
          FileType.XLSB,
          FileType.ONENOTE,
          FileType.CHM,
          FileType.ACCESS,
          FileType.SEVEN_ZIP,
          FileType.RAR);

  private static final Map<FileType, Extractor> LIGHT = new EnumMap<>(FileType.class);

  static {
    for (var type : FileType.values()) {
      if (type.family() == Family.TEXT) {
        LIGHT.put(type, new PlainTextExtractor(TextKind.VISIBLE));
      } else if (type.family() == Family.SCRIPT) {
        LIGHT.put(type, new PlainTextExtractor(TextKind.SCRIPT));
      } else if (type.family() == Family.DISK_IMAGE) {
        LIGHT.put(type, ClosedExtractor.unsupported());
      }
    }
    for (var type :
        new FileType[] {FileType.HTML, FileType.XML, FileType.SVG, FileType.WINDOWS_SCRIPT}) {
      LIGHT.put(type, new HtmlExtractor());
    }
    for (var type :
        new FileType[] {FileType.ZIP, FileType.JAR, FileType.APK, FileType.APPX, FileType.EPUB}) {
      LIGHT.put(type, new ZipExtractor());
    }
    for (var type : new FileType[] {FileType.DOCX, FileType.XLSX, FileType.PPTX, FileType.VSDX}) {
      LIGHT.put(type, new OoxmlExtractor());
    }
    for (var type : new FileType[] {FileType.ODT, FileType.ODS, FileType.ODP}) {
      LIGHT.put(type, new OpenDocumentExtractor());
    }
    for (var type :
        new FileType[] {FileType.ZSTD, FileType.CAB, FileType.ACE, FileType.LZH, FileType.PST}) {
      LIGHT.put(type, ClosedExtractor.unsupported());
    }
    LIGHT.put(FileType.ISO, new IsoExtractor());
    LIGHT.put(FileType.EML, new MessageExtractor());
    LIGHT.put(FileType.RTF, new RtfExtractor());
    LIGHT.put(FileType.PGP, ClosedExtractor.encrypted());
    LIGHT.put(FileType.RAR5, new Rar5Extractor());
    LIGHT.put(FileType.TAR, StreamArchiveExtractor.tar());
    LIGHT.put(FileType.CPIO, StreamArchiveExtractor.cpio());
    LIGHT.put(FileType.AR, StreamArchiveExtractor.ar());
    LIGHT.put(FileType.ARJ, StreamArchiveExtractor.arj());
    LIGHT.put(FileType.GZIP, CompressedExtractor.gzip());
    LIGHT.put(FileType.BZIP2, CompressedExtractor.bzip2());
    LIGHT.put(FileType.XZ, CompressedExtractor.xz());
    LIGHT.put(FileType.LZMA, CompressedExtractor.lzma());
    LIGHT.put(FileType.LZ4, CompressedExtractor.lz4());
    LIGHT.put(FileType.COMPRESS, CompressedExtractor.compress());
  }

  private Extractors() {}

  /** The extractor that may run in this process, if the type has one. */
  static Optional<Extractor> light(FileType type) {
    return Optional.ofNullable(LIGHT.get(type));
  }

  /** Whether the type is parsed in a worker process. */
  static boolean isHeavy(FileType type) {
    return HEAVY.contains(type);
  }
}
