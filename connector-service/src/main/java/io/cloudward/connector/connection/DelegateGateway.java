package io.cloudward.connector.connection;

import io.cloudward.contracts.connection.DelegateRole;
import java.util.Optional;
import java.util.Set;

/** What connecting needs from Microsoft 365 about the delegate account, in our words. */
interface DelegateGateway {

  /** Object id of the account with that name, if it is one of ours. */
  Optional<String> find(String name);

  /** Makes the account; returns its object id. */
  String create(String name, String password);

  /** Gives the account this password and enables it. */
  void reset(String id, String password);

  /** Which of the two delegate roles the account has. */
  Set<DelegateRole> roles(String id);

  /** Gives it a role. */
  void assign(String id, DelegateRole role);

  /** Takes a role from it. */
  void unassign(String id, DelegateRole role);

  /** Deletes the account. */
  void delete(String id);

  /** Signs in as the account; refused if it cannot. */
  void signIn();
}
