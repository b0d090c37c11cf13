package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import java.io.IOException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Title, author and the like of a compound file. */
final class Properties {

  private Properties() {}

  static void read(POIFSFileSystem files, PartSink sink) throws IOException {
    for (var name :
        new String[] {
          SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME
        }) {
      if (files.getRoot().hasEntryCaseInsensitive(name)) {
        try (var stream = files.createDocumentInputStream(name)) {
          set(new PropertySet(stream), sink);
        } catch (NoPropertySetStreamException | RuntimeException e) {
          sink.unscannable(UnscannableReason.CORRUPT);
        }
      }
    }
  }

  private static void set(PropertySet properties, PartSink sink) {
    for (var section : properties.getSections()) {
      for (var property : section.getProperties()) {
        if (property.getValue() instanceof String value && !value.isBlank()) {
          OleExtractor.add(value, TextKind.PROPERTY, sink);
        }
      }
    }
  }
}
