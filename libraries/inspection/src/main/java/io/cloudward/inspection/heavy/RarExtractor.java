package io.cloudward.inspection.heavy;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.rarfile.FileHeader;
import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;

/** RAR archives of the versions before 5. */
final class RarExtractor implements Extractor {

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var archive = new Archive(content.stream())) {
      if (archive.isEncrypted()) {
        sink.trait(Trait.ENCRYPTED);
        sink.unscannable(UnscannableReason.ENCRYPTED);
        return;
      }
      for (var header : archive.getFileHeaders()) {
        if (!header.isDirectory()) {
          entry(archive, header, sink);
        }
      }
    } catch (RarException e) {
      throw new IOException("archive damaged", e);
    }
  }

  private static void entry(Archive archive, FileHeader header, PartSink sink) throws IOException {
    var about = ChildPart.named(PartKind.ARCHIVE_ENTRY, header.getFileName());
    if (header.isEncrypted()) {
      sink.trait(Trait.ENCRYPTED);
      sink.closedChild(about, header.getFullUnpackSize(), UnscannableReason.ENCRYPTED);
    } else if (header.isSplitAfter() || header.isSplitBefore()) {
      sink.closedChild(about, header.getFullUnpackSize(), UnscannableReason.UNSUPPORTED);
    } else {
      try (var bytes = archive.getInputStream(header)) {
        sink.child(about, bytes);
      }
    }
  }
}
