package io.cloudward.connector.connection;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.List;
import java.util.Set;

/**
 * Connects a service step by step. Plain Java: what it remembers and what it calls are handed in.
 * Every step first reads what is there, so that running it again after a crash at any moment makes
 * nothing twice and leaves nothing out.
 */
final class ConnectSaga {

  private static final List<Step> WITH_DELEGATE = List.of(Step.values());
  private static final List<Step> WITHOUT_DELEGATE = List.of(Step.DIRECTORY, Step.SUBSCRIPTION);

  /** A new account is not known everywhere at once; these refusals then mean "not yet". */
  private static final Set<String> NOT_YET = Set.of("WRONG_CREDENTIALS", "UNKNOWN_ACCOUNT");

  private final Journal journal;
  private final DelegateGateway delegates;
  private final ServiceSteps service;

  ConnectSaga(Journal journal, DelegateGateway delegates, ServiceSteps service) {
    this.journal = journal;
    this.delegates = delegates;
    this.service = service;
  }

  /** The steps that concern the service and not the delegate account. */
  interface ServiceSteps {

    /** Our application holds its standing permissions. */
    void grant();

    /** Stores the directory of the service. */
    void directory();

    /** Makes the first subscription. */
    void subscription();
  }

  /**
   * What the saga is to bring about.
   *
   * @param delegateName name of the delegate account
   * @param role its role; NONE if access is app-only and there is no such account
   */
  record Goal(String delegateName, DelegateRole role) {

    boolean isAppOnly() {
      return role == DelegateRole.NONE;
    }
  }

  /** Does what is not done yet. */
  void run(Goal goal, Runnable keepLease) {
    for (var step : goal.isAppOnly() ? WITHOUT_DELEGATE : WITH_DELEGATE) {
      if (!journal.isDone(step)) {
        keepLease.run();
        journal.intend(step);
        perform(step, goal);
        journal.done(step);
      }
    }
  }

  private void perform(Step step, Goal goal) {
    switch (step) {
      case DELEGATE_ACCOUNT -> ensureAccount(goal.delegateName());
      case DELEGATE_ROLE -> ensureRole(goal.role());
      case DELEGATE_SIGN_IN -> ensureSignIn();
      case APPLICATION_GRANT -> service.grant();
      case DIRECTORY -> service.directory();
      case SUBSCRIPTION -> service.subscription();
    }
  }

  private void ensureAccount(String name) {
    var known = journal.delegateId();
    var present = delegates.find(name);
    if (known.isPresent() && known.equals(present)) {
      return;
    }
    var password = journal.delegatePassword();
    var id =
        present
            .map(
                found -> {
                  delegates.reset(found, password);
                  return found;
                })
            .orElseGet(() -> delegates.create(name, password));
    journal.rememberDelegate(id);
  }

  private void ensureRole(DelegateRole wanted) {
    var id = delegateId();
    var roles = delegates.roles(id);
    if (!roles.contains(wanted)) {
      delegates.assign(id, wanted);
    }
    for (var role : roles) {
      if (role != wanted) {
        delegates.unassign(id, role);
      }
    }
    journal.rememberRole(wanted);
  }

  private void ensureSignIn() {
    try {
      delegates.signIn();
    } catch (RefusedException e) {
      if (!NOT_YET.contains(e.refusal().reason())) {
        throw e;
      }
      delegates.reset(delegateId(), journal.delegatePassword());
      throw new MicrosoftException(FailureKind.TEMPORARY, "delegateNotReady", null);
    }
  }

  private String delegateId() {
    return journal.delegateId().orElseThrow();
  }
}
