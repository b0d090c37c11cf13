package io.cloudward.inspection.archive;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** One compressed file, all of its concatenated members. */
public final class CompressedExtractor implements Extractor {

  /** Enough for {@code xz -9} (65 MiB, xz(1)), little enough for a service. */
  private static final int MEMORY_KIB = 72 * 1024;

  /** How to open one format. */
  @FunctionalInterface
  private interface Opener {
    InputStream open(InputStream in) throws IOException;
  }

  private final Opener opener;

  private CompressedExtractor(Opener opener) {
    this.opener = opener;
  }

  public static Extractor gzip() {
    return new CompressedExtractor(in -> new GzipCompressorInputStream(in, true));
  }

  public static Extractor bzip2() {
    return new CompressedExtractor(in -> new BZip2CompressorInputStream(in, true));
  }

  public static Extractor xz() {
    return new CompressedExtractor(in -> new XZCompressorInputStream(in, true, MEMORY_KIB));
  }

  public static Extractor lzma() {
    return new CompressedExtractor(in -> new LZMACompressorInputStream(in, MEMORY_KIB));
  }

  public static Extractor lz4() {
    return new CompressedExtractor(in -> new FramedLZ4CompressorInputStream(in, true));
  }

  public static Extractor compress() {
    return new CompressedExtractor(in -> new ZCompressorInputStream(in, MEMORY_KIB));
  }

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var unpacked = opener.open(content.stream())) {
      sink.child(ChildPart.named(PartKind.ARCHIVE_ENTRY, innerName(sink.about())), unpacked);
    }
  }

  /** The name without what compression added to it. */
  private static String innerName(ChildPart about) {
    var name = about.rawName();
    if (name.matches("(?i).*\\.(tgz|tbz2?|txz)")) {
      return name.substring(0, name.lastIndexOf('.')) + ".tar";
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
