package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.enforcement.effect.HeldCopy;
import io.cloudward.connector.enforcement.effect.Restored;
import java.io.IOException;
import java.io.InputStream;

/**
 * Brings a file back from quarantine: its bytes, its name, its description and its times. Where its
 * owner removed or changed the warning the file is made anew beside it.
 */
public final class FileRestore {

  private final JudgedFile file;
  private final DriveGateway drive;
  private final EffectJournal journal;
  private final HeldCopy copy;

  /** Brings back that file of that drive. */
  public FileRestore(JudgedFile file, DriveGateway drive, EffectJournal journal, HeldCopy copy) {
    this.file = file;
    this.drive = drive;
    this.journal = journal;
    this.copy = copy;
  }

  /**
   * Puts the file back.
   *
   * @throws CannotEnforceException if the bytes are not held any more
   */
  public Restored restore() {
    var held =
        journal
            .find(Effect.HOLD, ReplacedFile.class)
            .orElseThrow(() -> new CannotEnforceException(Obstacle.NOT_HELD))
            .detail();
    var sha256 = copy.sha256();
    if (sha256 == null || !copy.isThere()) {
      throw new CannotEnforceException(Obstacle.HELD_COPY_GONE);
    }
    journal.intend(Effect.RESTORE, held);
    var restored = inPlace(held, sha256);
    drive.mark(restored.id(), held.before());
    var identical = drive.digest(restored.id()).equals(sha256);
    journal.done(Effect.RESTORE);
    return new Restored(drive.path(restored.parentId()), identical);
  }

  private FileState inPlace(ReplacedFile held, String sha256) {
    var now = drive.find(file.id());
    if (now.isEmpty()) {
      return anew(held, sha256);
    }
    if (!is(now.get(), held.before().size(), sha256)) {
      if (!is(now.get(), held.warning().size(), held.warning().sha256())) {
        return anew(held, sha256);
      }
      drive.overwrite(now.get(), new Bytes(held.before().size()));
    }
    var name = held.before().name();
    return now.get().name().equals(name)
        ? now.get()
        : FreeName.find(name, free -> drive.rename(file.id(), free));
  }

  /** A file made by a call of unknown outcome is found by its name and bytes. */
  private FileState anew(ReplacedFile held, String sha256) {
    var before = held.before();
    var folder = drive.hasFolder(before.parentId()) ? before.parentId() : drive.root();
    return FreeName.find(
        before.name(),
        name ->
            drive
                .find(folder, name)
                .filter(found -> is(found, before.size(), sha256))
                .orElseGet(() -> drive.create(folder, name, new Bytes(before.size()))));
  }

  private boolean is(FileState now, long size, String sha256) {
    return now.size() == size && drive.digest(now.id()).equals(sha256);
  }

  private final class Bytes implements FileContent {

    private final long size;

    Bytes(long size) {
      this.size = size;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public InputStream open() throws IOException {
      return copy.open();
    }
  }
}
