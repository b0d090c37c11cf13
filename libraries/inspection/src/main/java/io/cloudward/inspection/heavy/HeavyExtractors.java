package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.type.FileType;
import org.apache.poi.util.IOUtils;

/** Who parses which type inside a worker. */
public final class HeavyExtractors {

  /** What a record may take although its file is smaller: some records are compressed. */
  private static final int LEAST_RECORD = 32 * 1024 * 1024;

  private HeavyExtractors() {}

  /**
   * The extractor of a type; Tika for those that have none of their own. A record that is said to
   * be larger than its whole file is damaged: a few kilobytes must not claim all memory.
   */
  public static Extractor of(FileType type) {
    var parser = parser(type);
    return (content, sink) -> {
      IOUtils.setByteArrayMaxOverride(Math.max(LEAST_RECORD, content.size()));
      parser.extract(content, sink);
    };
  }

  private static Extractor parser(FileType type) {
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
