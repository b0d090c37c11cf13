package io.cloudward.inspection;

import io.cloudward.inspection.archive.ZipExtractor;
import io.cloudward.inspection.container.ZipDirectory;
import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.content.Spool;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.LimitException;
import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.PartName;
import io.cloudward.inspection.part.Unscannable;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.type.FileType;
import io.cloudward.inspection.type.FileTypes;
import io.cloudward.inspection.worker.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One inspection: takes parts apart, depth first. Whatever a part does to its extractor ends with
 * that part: it is reported, and the rest goes on.
 */
final class PartWalk {

  private static final int BUFFER_LENGTH = 64 * 1024;

  private final Budget budget;
  private final Path spoolDirectory;
  private final Workers workers;
  private final Set<Unscannable> unscannable = new LinkedHashSet<>();
  private final byte[] buffer = new byte[BUFFER_LENGTH];

  PartWalk(Budget budget, Path spoolDirectory, Workers workers) {
    this.budget = budget;
    this.spoolDirectory = spoolDirectory;
    this.workers = workers;
  }

  Budget budget() {
    return budget;
  }

  List<Unscannable> unscannable() {
    return new ArrayList<>(unscannable);
  }

  void unscannable(String partId, String name, UnscannableReason reason) {
    unscannable.add(new Unscannable(partId, name, reason));
  }

  /** Takes the bytes of a part and inspects them. */
  Part child(String id, int depth, ChildPart about, InputStream bytes) throws IOException {
    budget.countPart(depth);
    try (var spool = new Spool(spoolDirectory, budget.limits().memoryBytes())) {
      var trouble = fill(spool, bytes);
      try (var content = spool.finish()) {
        var part = inspect(id, depth, about, content);
        if (trouble != null) {
          unscannable(id, part.name().label(), trouble);
        }
        return part;
      }
    }
  }

  /** Reads what there is; bytes before a defect or the limit are inspected like any others. */
  private @Nullable UnscannableReason fill(Spool spool, InputStream bytes) throws IOException {
    long size = 0;
    while (true) {
      int count;
      try {
        count = bytes.read(buffer, 0, buffer.length);
      } catch (LimitException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        return UnscannableReason.CORRUPT;
      }
      if (count < 0) {
        return null;
      }
      size += count;
      if (size > budget.limits().partBytes()) {
        return UnscannableReason.SIZE;
      }
      budget.countBytes(count);
      spool.write(buffer, 0, count);
    }
  }

  Part inspect(String id, int depth, ChildPart about, Content content) {
    FileType type;
    try {
      type = type(about, content);
    } catch (RuntimeException e) {
      unscannable(id, "", UnscannableReason.CORRUPT);
      type = FileType.UNKNOWN;
    }
    var builder = new PartBuilder(this, id, depth, about, type);
    var extractor = Extractors.light(type);
    if (extractor.isPresent()) {
      run(extractor.get(), content, builder);
    } else if (ZipDirectory.endsAsZip(content.buffer()) && !Extractors.isHeavy(type)) {
      run(new ZipExtractor(), content, builder);
    } else if (Extractors.isHeavy(type)) {
      var time = budget.limits().workerTime();
      var left = Duration.ofNanos(budget.nanosLeft());
      run(workers.extractor(type, left.compareTo(time) < 0 ? left : time), content, builder);
    }
    return builder.finish(content);
  }

  /** A mail program shows a body as what it is declared to be, whatever it looks like. */
  private static FileType type(ChildPart about, Content content) {
    if (about.kind() == PartKind.MESSAGE) {
      return FileTypes.byMagic(content).orElse(FileType.EML);
    }
    var mediaType = about.declared().mediaType();
    if (about.kind() == PartKind.BODY && mediaType.equals("text/html")) {
      return FileType.HTML;
    }
    if (about.kind() == PartKind.BODY && mediaType.equals("text/plain")) {
      return FileType.PLAIN_TEXT;
    }
    return FileTypes.of(content, PartName.of(about.rawName()).extension(), mediaType);
  }

  private static void run(Extractor extractor, Content content, PartBuilder builder) {
    try {
      extractor.extract(content, builder);
    } catch (LimitException e) {
      builder.unscannable(e.reason());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      builder.unscannable(UnscannableReason.CORRUPT);
    }
  }
}
