package io.cloudward.inspection;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.header.Parameters;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.worker.Workers;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Looks into mail and files. Safe for use by many threads; each inspection runs on its caller's
 * thread. Whatever the bytes are, an inspection ends, and says what it could not see.
 */
public final class Inspector implements AutoCloseable {

  private final Path spoolDirectory;
  private final Workers workers;

  /**
   * An inspector.
   *
   * @param spoolDirectory for parts too large for memory; their files have no names, and go with
   *     the process. Contents are in clear there: memory-backed where they must not touch a disk
   * @param workers processes for heavy parsers; closed with the inspector
   */
  public Inspector(Path spoolDirectory, Workers workers) {
    this.spoolDirectory = spoolDirectory;
    this.workers = workers;
  }

  /**
   * Inspects bytes that nobody changes meanwhile.
   *
   * @param name as declared; empty if there is none
   * @param mediaType as declared, for example {@code message/rfc822}; empty if there is none
   */
  public Inspection inspect(byte[] bytes, String name, String mediaType, Limits limits) {
    try (var content = Content.of(bytes)) {
      return inspect(content, name, mediaType, limits);
    }
  }

  /**
   * Inspects a file that nobody changes meanwhile, of at most 2 GiB.
   *
   * @throws IOException if it cannot be read
   */
  public Inspection inspect(Path file, String name, String mediaType, Limits limits)
      throws IOException {
    try (var content = Content.of(file)) {
      return inspect(content, name, mediaType, limits);
    }
  }

  private Inspection inspect(Content content, String name, String mediaType, Limits limits) {
    var declared = DeclaredType.of(Parameters.value(mediaType));
    boolean isMessage = declared.mediaType().equals("message/rfc822");
    var kind = isMessage ? PartKind.MESSAGE : PartKind.ROOT;
    var walk = new PartWalk(new Budget(limits, content.size()), spoolDirectory, workers);
    var about = new ChildPart(kind, name, declared);
    var root = walk.inspect("0", 0, about, content);
    return new Inspection(root, walk.unscannable());
  }

  @Override
  public void close() {
    workers.close();
  }
}
