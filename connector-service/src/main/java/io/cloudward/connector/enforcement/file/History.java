package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;

/** Takes the judged content out of a file's history, however often it stands there. */
final class History {

  private final JudgedFile file;
  private final DriveGateway drive;

  History(JudgedFile file, DriveGateway drive) {
    this.file = file;
    this.drive = drive;
  }

  /** The first version is the current one, which cannot be removed and is not the judged one. */
  void forget(long size) {
    try {
      drive.versions(file.id()).stream()
          .skip(1)
          .filter(version -> version.size() == size && isJudged(version))
          .forEach(version -> drive.deleteVersion(file.id(), version.id()));
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
  }

  /** Content that was never read is known by its size alone. */
  private boolean isJudged(FileVersion version) {
    return file.sha256() == null || drive.digest(file.id(), version.id()).equals(file.sha256());
  }
}
