package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Cases.Held;
import io.cloudward.connector.enforcement.OwnWritings.Kind;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.enforcement.file.FileEnforcement;
import io.cloudward.connector.enforcement.file.FileRestore;
import io.cloudward.connector.enforcement.file.JudgedFile;
import io.cloudward.connector.enforcement.file.Warning;
import io.cloudward.connector.enforcement.gateway.Gateways;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Acts on files of real drives. */
@ApplicationScoped
class FileActions implements KindActions {

  private final Gateways gateways;
  private final VerdictTables verdicts;
  private final HeldContents contents;
  private final OwnWritings own;
  private final Outcomes outcomes;
  private final Database database;
  private final TenantScope scope;
  private final Clock clock;

  FileActions(
      Gateways gateways,
      VerdictTables verdicts,
      HeldContents contents,
      OwnWritings own,
      Outcomes outcomes,
      Database database,
      TenantScope scope,
      Clock clock) {
    this.gateways = gateways;
    this.verdicts = verdicts;
    this.contents = contents;
    this.own = own;
    this.outcomes = outcomes;
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  /** Nothing is overwritten before its bytes are held, and before the warning is known as ours. */
  @Override
  public void enforce(EnforcementCase known, Action action) {
    var held = action == Action.QUARANTINE ? hold(known) : null;
    var warning = scope.call(known.tenant(), () -> warning(known));
    var result =
        new FileEnforcement(judged(known, held), gateways.drive(known.key()), journal(known))
            .enforce(action, warning);
    outcomes.enforced(known, action, result, held);
    if (held != null && result != EnforcementResult.DONE) {
      contents.release(known);
    }
  }

  @Override
  public Restored restore(EnforcementCase known) {
    var sha256 = known.heldSha256();
    if (sha256 != null) {
      scope.run(known.tenant(), () -> own.remember(known.key(), sha256, Kind.RELEASED));
    }
    return new FileRestore(
            judged(known, null), gateways.drive(known.key()), journal(known), contents.copy(known))
        .restore();
  }

  @Override
  public void remove(EnforcementCase known) {
    // The bytes are in the content store alone; the warning stays and tells what happened.
  }

  private Warning warning(EnforcementCase known) {
    var demands = verdicts.of(known.tenant(), known.id());
    var text = WarningText.of(known.description(), demands);
    own.remember(known.key(), text.sha256(), Kind.WARNING);
    return text;
  }

  /** Empty-handed only where there is nothing to overwrite: it is gone, or has other content. */
  private @Nullable Held hold(EnforcementCase known) {
    try {
      return contents.hold(
          known,
          sink -> {
            var drive = gateways.drive(known.key());
            var now = drive.find(known.key().graphId());
            if (now.isEmpty() || !now.get().cTag().equals(known.key().version())) {
              throw new MicrosoftException(FailureKind.NOT_FOUND, "judgedVersionGone", null);
            }
            return drive.content(known.key().graphId(), sink);
          });
    } catch (MicrosoftException e) {
      if (e.kind() == FailureKind.NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  private static JudgedFile judged(EnforcementCase known, @Nullable Held held) {
    return new JudgedFile(
        known.key().graphId(),
        known.key().version(),
        held == null ? known.description().sha256() : held.sha256(),
        known.description().size());
  }

  private StoredEffects journal(EnforcementCase known) {
    return new StoredEffects(known, database, scope, clock);
  }
}
