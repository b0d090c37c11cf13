package io.cloudward.connector.connection;

import io.cloudward.contracts.connection.DelegateRole;
import java.util.Optional;

/** What a job remembers; each call is one transaction, done when it returns. */
interface Journal {

  /** Whether the step was finished. */
  boolean isDone(Step step);

  /** Written before the first call of a step. */
  void intend(Step step);

  /** Written after the last call of a step. */
  void done(Step step);

  /** The password of the delegate account: made and stored at the first question, then the same. */
  String delegatePassword();

  /** Object id of the delegate account, if it is known. */
  Optional<String> delegateId();

  /** The delegate account exists. */
  void rememberDelegate(String id);

  /** The delegate account has this role. */
  void rememberRole(DelegateRole role);
}
