package io.cloudward.connector.connection;

import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.Optional;
import java.util.Set;

/** Everything works but the sign-in of the delegate account. */
record RefusingSignIn(DelegateGateway real, String reason) implements DelegateGateway {

  @Override
  public Optional<String> find(String name) {
    return real.find(name);
  }

  @Override
  public String create(String name, String password) {
    return real.create(name, password);
  }

  @Override
  public void reset(String id, String password) {
    real.reset(id, password);
  }

  @Override
  public Set<DelegateRole> roles(String id) {
    return real.roles(id);
  }

  @Override
  public void assign(String id, DelegateRole role) {
    real.assign(id, role);
  }

  @Override
  public void unassign(String id, DelegateRole role) {
    real.unassign(id, role);
  }

  @Override
  public void delete(String id) {
    real.delete(id);
  }

  @Override
  public void signIn() {
    throw new RefusedException(reason);
  }
}
