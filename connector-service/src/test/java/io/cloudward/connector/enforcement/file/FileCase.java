package io.cloudward.connector.enforcement.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.enforcement.effect.MemoryCopy;
import io.cloudward.connector.enforcement.effect.MemoryEffects;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** One file, its drive, what is remembered of it, and what may strike. */
final class FileCase {

  static final String ID = "file";
  static final String NAME = "report.docm";
  static final byte[] GOOD = "good".getBytes(StandardCharsets.UTF_8);
  static final byte[] BAD = "malicious bytes".getBytes(StandardCharsets.UTF_8);
  static final Warning WARNING = new Warning("This file was taken away.");

  final Fate fate = new Fate();
  final FakeDrive drive = new FakeDrive(fate);
  final MemoryEffects journal = new MemoryEffects(fate);
  final MemoryCopy copy = new MemoryCopy(BAD);
  final JudgedFile judged;

  FileCase() {
    drive.upload(ID, NAME, GOOD);
    var tag = drive.upload(ID, NAME, BAD).cTag();
    judged = new JudgedFile(ID, tag, FakeDrive.sha256(BAD), BAD.length);
  }

  EnforcementResult enforce(Action action) {
    return new FileEnforcement(judged, drive, journal).enforce(action, WARNING);
  }

  Restored restore() {
    return new FileRestore(judged, drive, journal, copy).restore();
  }

  boolean hasBad(String id) {
    return drive.history(id).stream().anyMatch(bytes -> bytes.length == BAD.length);
  }

  String text(String id) {
    return new String(drive.history(id).getFirst(), StandardCharsets.UTF_8);
  }

  /** Runs until it ends, as the worker does after a crash or a failure. */
  static <T> T untilDone(Supplier<T> work) {
    for (int tries = 0; tries < 10; tries++) {
      try {
        return work.get();
      } catch (Fate.Death | MicrosoftException e) {
        assertThat(tries).isLessThan(9);
      }
    }
    throw new AssertionError("stuck");
  }
}
