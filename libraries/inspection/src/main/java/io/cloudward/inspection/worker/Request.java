package io.cloudward.inspection.worker;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.type.FileType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * What a worker is asked to do.
 *
 * @param type how to parse
 * @param about the part
 * @param limits of the inspection
 * @param content its bytes
 */
record Request(FileType type, ChildPart about, Limits limits, Content content) {

  void write(DataOutputStream out) throws IOException {
    Frame.write(out, type);
    Frame.write(out, about.rawName());
    Frame.write(out, about.declared().mediaType());
    out.writeInt(limits.parts());
    out.writeInt(limits.partBytes());
    out.writeInt(limits.textBytes());
    out.writeInt(limits.links());
    out.writeInt(content.size());
    try (var bytes = content.stream()) {
      bytes.transferTo(out);
    }
    out.flush();
  }

  static Request read(DataInputStream in) throws IOException {
    var type = Frame.one(FileType.values(), in);
    var name = Frame.string(in);
    var about = new ChildPart(PartKind.EMBEDDED, name, DeclaredType.of(Frame.string(in)));
    var limits =
        Limits.defaults()
            .withParts(in.readInt())
            .withBytes(in.readInt(), Long.MAX_VALUE)
            .withText(in.readInt(), in.readInt())
            .withTime(Duration.ofDays(1), Duration.ofDays(1));
    return new Request(type, about, limits, Content.of(Frame.bytes(in, Integer.MAX_VALUE)));
  }
}
