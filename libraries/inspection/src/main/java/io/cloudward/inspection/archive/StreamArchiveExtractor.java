package io.cloudward.inspection.archive;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.arj.ArjArchiveInputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Archives that are read from front to back. */
public final class StreamArchiveExtractor implements Extractor {

  /** How to open one format. */
  @FunctionalInterface
  private interface Opener {
    ArchiveInputStream<? extends ArchiveEntry> open(InputStream in)
        throws IOException, ArchiveException;
  }

  private final Opener opener;

  private StreamArchiveExtractor(Opener opener) {
    this.opener = opener;
  }

  public static Extractor tar() {
    return new StreamArchiveExtractor(in -> new TarArchiveInputStream(in, true));
  }

  public static Extractor cpio() {
    return new StreamArchiveExtractor(CpioArchiveInputStream::new);
  }

  public static Extractor ar() {
    return new StreamArchiveExtractor(ArArchiveInputStream::new);
  }

  public static Extractor arj() {
    return new StreamArchiveExtractor(ArjArchiveInputStream::new);
  }

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var archive = opener.open(content.stream())) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        sink.check();
        if (entry.isDirectory()) {
          continue;
        }
        var about = ChildPart.named(PartKind.ARCHIVE_ENTRY, entry.getName());
        if (archive.canReadEntryData(entry)) {
          sink.child(about, archive);
        } else {
          sink.closedChild(about, entry.getSize(), UnscannableReason.UNSUPPORTED);
        }
      }
    } catch (ArchiveException e) {
      throw new IOException("archive damaged", e);
    }
  }
}
