package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import java.util.Optional;

/**
 * Acts on one version of a file. The file keeps its id, so that links and permissions stay; a
 * warning becomes its newest version and the judged one leaves the history. Where somebody changed
 * the content meanwhile the newer content stays, for it is an item of its own.
 */
public final class FileEnforcement {

  private final JudgedFile file;
  private final DriveGateway drive;
  private final EffectJournal journal;
  private final History history;

  /** Acts on that file of that drive. */
  public FileEnforcement(JudgedFile file, DriveGateway drive, EffectJournal journal) {
    this.file = file;
    this.drive = drive;
    this.journal = journal;
    this.history = new History(file, drive);
  }

  /**
   * Brings about what is demanded; the bytes to be held are in the content store before.
   *
   * @param warning the text that takes the file's place
   * @throws CannotEnforceException if the action does not exist for files
   */
  public EnforcementResult enforce(Action action, Warning warning) {
    return switch (action) {
      case PASS -> EnforcementResult.DONE;
      case REPLACE -> replace(Effect.REPLACE, warning);
      case QUARANTINE -> hold(warning);
      case DELETE -> delete(warning);
      case TAG_SUBJECT, MOVE_TO_JUNK ->
          throw new CannotEnforceException(Obstacle.ACTION_NOT_POSSIBLE);
    };
  }

  /** A file that is replaced already is held by its stored copy alone. */
  private EnforcementResult hold(Warning warning) {
    var replaced = journal.find(Effect.REPLACE, ReplacedFile.class);
    if (replaced.isPresent() && journal.find(Effect.HOLD, ReplacedFile.class).isEmpty()) {
      journal.intend(Effect.HOLD, replaced.get().detail());
    }
    if (replaced.isPresent() && replaced.get().done()) {
      journal.done(Effect.HOLD);
      return EnforcementResult.DONE;
    }
    return replace(Effect.HOLD, warning);
  }

  private EnforcementResult replace(Effect effect, Warning warning) {
    var intent = journal.find(effect, ReplacedFile.class).map(EffectJournal.Entry::detail);
    var text = intent.map(ReplacedFile::warning).orElse(warning);
    var now = drive.find(file.id());
    if (now.isEmpty()) {
      return replaceMissing(effect, intent, text);
    }
    var before = intent.map(ReplacedFile::before).orElse(now.get());
    if (intent.isEmpty() || !isWarning(now.get(), text)) {
      if (!file.isJudged(now.get())) {
        return changed(now.get());
      }
      before = now.get();
      journal.intend(effect, new ReplacedFile(before, text));
      drive.overwrite(before, text);
    }
    rename(before, now.get().name());
    history.forgetOverwritten(before.size());
    journal.done(effect);
    return EnforcementResult.DONE;
  }

  /** Our own deletion leaves no file to overwrite: the warning is put where it was. */
  private EnforcementResult replaceMissing(
      Effect effect, Optional<ReplacedFile> intent, Warning text) {
    var deleted = journal.find(Effect.DELETE, ReplacedFile.class).map(EffectJournal.Entry::detail);
    if (deleted.isEmpty()) {
      intent.ifPresent(known -> journal.done(effect));
      return intent.isPresent() ? EnforcementResult.DONE : EnforcementResult.ITEM_GONE;
    }
    var before = deleted.get().before();
    journal.intend(effect, new ReplacedFile(before, text));
    if (drive.hasFolder(before.parentId())) {
      ignoring(
          FailureKind.CONFLICT,
          () -> drive.create(before.parentId(), Warning.nameFor(before.name()), text));
    }
    journal.done(effect);
    return EnforcementResult.DONE;
  }

  private EnforcementResult delete(Warning warning) {
    var intended = journal.find(Effect.DELETE, ReplacedFile.class).isPresent();
    var now = drive.find(file.id());
    if (now.isEmpty()) {
      journal.done(Effect.DELETE);
      return intended ? EnforcementResult.DONE : EnforcementResult.ITEM_GONE;
    }
    var replaced = journal.find(Effect.REPLACE, ReplacedFile.class).map(e -> e.detail());
    var isOurs = replaced.isPresent() && isWarning(now.get(), replaced.get().warning());
    if (!isOurs && !file.isJudged(now.get())) {
      return changed(now.get());
    }
    journal.intend(
        Effect.DELETE,
        new ReplacedFile(replaced.map(ReplacedFile::before).orElse(now.get()), warning));
    ignoring(FailureKind.NOT_FOUND, () -> drive.delete(now.get()));
    journal.done(Effect.DELETE);
    return EnforcementResult.DONE;
  }

  private EnforcementResult changed(FileState now) {
    history.forget(file.size());
    return drive.find(now.id()).isPresent()
        ? EnforcementResult.ITEM_CHANGED
        : EnforcementResult.ITEM_GONE;
  }

  private void rename(FileState before, String name) {
    if (!name.equals(before.name())) {
      return;
    }
    FreeName.find(Warning.nameFor(before.name()), free -> drive.rename(before.id(), free));
  }

  private boolean isWarning(FileState now, Warning text) {
    return now.size() == text.size() && drive.digest(now.id()).equals(text.sha256());
  }

  private static void ignoring(FailureKind kind, Runnable call) {
    try {
      call.run();
    } catch (MicrosoftException e) {
      if (e.kind() != kind) {
        throw e;
      }
    }
  }
}
