package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.type.FileType;

/** Who parses which type inside a worker. */
public final class HeavyExtractors {

  private HeavyExtractors() {}

  /** The extractor of a type; Tika for those that have none of their own. */
  public static Extractor of(FileType type) {
    return switch (type) {
      case PDF -> new PdfExtractor();
      case SEVEN_ZIP -> new SevenZipExtractor();
      case RAR -> new RarExtractor();
      case MSG -> new OutlookExtractor();
      case TNEF -> new TnefExtractor();
      case DOC, XLS, PPT, OLE, OLE_PACKAGE, OOXML_ENCRYPTED -> new OleExtractor();
      default -> new TikaExtractor();
    };
  }
}
