package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Objects inside a compound file: packages, office documents, whole compound files. */
final class OleObjects {

  private static final int DEEPEST = 16;

  private final PartSink sink;

  OleObjects(PartSink sink) {
    this.sink = sink;
  }

  void read(DirectoryNode root) throws IOException {
    read(root, 0);
  }

  private void read(DirectoryNode directory, int depth) throws IOException {
    if (directory.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
      nativeObject(directory);
    }
    if (directory.hasEntryCaseInsensitive("Package")) {
      try (var bytes = directory.createDocumentInputStream("Package")) {
        give("", bytes.readAllBytes());
      }
    }
    for (var entry : directory) {
      if (entry instanceof DirectoryNode child && depth < DEEPEST) {
        if (isDocument(child)) {
          give(entry.getName(), compound(child));
        } else {
          read(child, depth + 1);
        }
      }
    }
  }

  private static boolean isDocument(DirectoryNode directory) {
    return directory.hasEntryCaseInsensitive("WordDocument")
        || directory.hasEntryCaseInsensitive("Workbook")
        || directory.hasEntryCaseInsensitive("Book")
        || directory.hasEntryCaseInsensitive("PowerPoint Document");
  }

  private void nativeObject(DirectoryNode directory) throws IOException {
    try {
      var object = Ole10Native.createFromEmbeddedOleObject(directory);
      var name = object.getFileName() == null ? object.getLabel() : object.getFileName();
      give(name == null ? "" : name.substring(name.lastIndexOf('\\') + 1), object.getDataBuffer());
    } catch (Ole10NativeException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
  }

  private void give(String name, byte[] bytes) throws IOException {
    sink.trait(Trait.EMBEDDED_OBJECT);
    sink.child(ChildPart.named(PartKind.EMBEDDED, name), new ByteArrayInputStream(bytes));
  }

  /** A directory as a compound file of its own. */
  static byte[] compound(DirectoryEntry directory) throws IOException {
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      EntryUtils.copyNodes(directory, files.getRoot());
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
