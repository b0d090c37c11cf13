package io.cloudward.inspection.heavy;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.io.PushbackInputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 7z archives. */
final class SevenZipExtractor implements Extractor {

  private static final int MEMORY_KIB = 128 * 1024;

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    try (var archive =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.array()))
            .setMaxMemoryLimitKiB(MEMORY_KIB)
            .get()) {
      entries(archive, sink);
    } catch (PasswordRequiredException e) {
      // The directory itself is encrypted.
      sink.trait(Trait.ENCRYPTED);
      sink.unscannable(UnscannableReason.ENCRYPTED);
    }
  }

  private static void entries(SevenZFile archive, PartSink sink) throws IOException {
    for (var entry : archive.getEntries()) {
      if (entry.isDirectory()) {
        continue;
      }
      var name = entry.getName() == null ? "" : entry.getName();
      var about = ChildPart.named(PartKind.ARCHIVE_ENTRY, name);
      try (var bytes = new PushbackInputStream(archive.getInputStream(entry))) {
        // A missing password shows at the first byte.
        int first = bytes.read();
        if (first >= 0) {
          bytes.unread(first);
        }
        sink.child(about, bytes);
      } catch (PasswordRequiredException e) {
        sink.trait(Trait.ENCRYPTED);
        sink.closedChild(about, entry.getSize(), UnscannableReason.ENCRYPTED);
      }
    }
  }
}
