package io.cloudward.inspection.archive;

import io.cloudward.inspection.container.ZipBytes;
import io.cloudward.inspection.container.ZipDirectory;
import io.cloudward.inspection.container.ZipMember;
import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/** Zip files and what is one: stored, deflated, deflate64 and bzip2 entries. */
public final class ZipExtractor implements Extractor {

  private static final int DEFLATE_64 = 9;
  private static final int BZIP2 = 12;

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var directory = ZipDirectory.read(content.buffer(), sink.limits().parts() + 1);
    if (directory.isDamaged()) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
    if (directory.surplus() > 0) {
      sink.trait(Trait.SURPLUS);
    }
    try (var bytes = new ZipBytes(content)) {
      for (var member : directory.members()) {
        sink.check();
        if (!member.isDirectory()) {
          entry(bytes, member, sink);
        }
      }
    }
  }

  private static void entry(ZipBytes bytes, ZipMember member, PartSink sink) throws IOException {
    var about = ChildPart.named(PartKind.ARCHIVE_ENTRY, member.name());
    if (member.isEncrypted()) {
      sink.trait(Trait.ENCRYPTED);
      sink.closedChild(about, member.size(), UnscannableReason.ENCRYPTED);
    } else if (ZipBytes.isOpenable(member)) {
      sink.child(about, bytes.stream(member));
    } else if (member.method() == DEFLATE_64) {
      sink.child(about, new Deflate64CompressorInputStream(bytes.raw(member)));
    } else if (member.method() == BZIP2) {
      sink.child(about, new BZip2CompressorInputStream(bytes.raw(member)));
    } else {
      sink.closedChild(about, member.size(), UnscannableReason.UNSUPPORTED);
    }
  }
}
