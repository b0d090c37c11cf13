package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Cases.Held;
import io.cloudward.connector.enforcement.OwnWritings.Kind;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.enforcement.gateway.Gateways;
import io.cloudward.connector.enforcement.mail.MailEnforcement;
import io.cloudward.connector.enforcement.mail.MailRemoval;
import io.cloudward.connector.enforcement.mail.MailRestore;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.content.ContentTooLargeException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Acts on messages of real mailboxes. */
@ApplicationScoped
class MailActions implements KindActions {

  private final Gateways gateways;
  private final VerdictTables verdicts;
  private final HeldContents contents;
  private final OwnWritings own;
  private final Outcomes outcomes;
  private final EnforcementConfig config;
  private final Database database;
  private final TenantScope scope;
  private final Clock clock;

  MailActions(
      Gateways gateways,
      VerdictTables verdicts,
      HeldContents contents,
      OwnWritings own,
      Outcomes outcomes,
      EnforcementConfig config,
      Database database,
      TenantScope scope,
      Clock clock) {
    this.gateways = gateways;
    this.verdicts = verdicts;
    this.contents = contents;
    this.own = own;
    this.outcomes = outcomes;
    this.config = config;
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  /** The bytes are held before the message is moved: whoever empties the folder loses nothing. */
  @Override
  public void enforce(EnforcementCase known, Action action) {
    var held = action == Action.QUARANTINE ? hold(known) : null;
    var demands = scope.call(known.tenant(), () -> verdicts.of(known.tenant(), known.id()));
    var result =
        new MailEnforcement(known.key().graphId(), gateways.mailbox(known.key()), journal(known))
            .enforce(action, demands.tag().orElse(config.tag()));
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
    return new MailRestore(
            known.key().graphId(),
            known.description().messageId(),
            gateways.mailbox(known.key()),
            journal(known),
            contents.copy(known))
        .restore();
  }

  @Override
  public void remove(EnforcementCase known) {
    new MailRemoval(known.key().graphId(), gateways.mailbox(known.key()), journal(known)).remove();
  }

  /** A message is held by its folder; the copy helps where its owner empties that. */
  private @Nullable Held hold(EnforcementCase known) {
    try {
      return contents.hold(
          known, sink -> gateways.mailbox(known.key()).mime(known.key().graphId(), sink));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof ContentTooLargeException) {
        return null;
      }
      throw e;
    } catch (MicrosoftException e) {
      if (e.kind() == FailureKind.NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  private StoredEffects journal(EnforcementCase known) {
    return new StoredEffects(known, database, scope, clock);
  }
}
