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

  /** Every version with the judged bytes; without their hash none can be told from others. */
  void forget(long size) {
    if (file.sha256() != null) {
      forget(size, Integer.MAX_VALUE);
    }
  }

  /** The same just after the judged version was overwritten: then it is the one before. */
  void forgetOverwritten(long size) {
    forget(size, file.sha256() == null ? 1 : Integer.MAX_VALUE);
  }

  /** The first version is the current one, which cannot be removed and is not the judged one. */
  private void forget(long size, int most) {
    try {
      drive.versions(file.id()).stream()
          .skip(1)
          .limit(most)
          .filter(version -> version.size() == size && isJudged(version))
          .forEach(version -> drive.deleteVersion(file.id(), version.id()));
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
  }

  private boolean isJudged(FileVersion version) {
    return file.sha256() == null || drive.digest(file.id(), version.id()).equals(file.sha256());
  }
}
