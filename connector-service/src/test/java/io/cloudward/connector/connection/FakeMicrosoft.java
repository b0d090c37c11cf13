package io.cloudward.connector.connection;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A Microsoft 365 that dies at a chosen call: before its effect or after it. It counts what exists,
 * so that things done twice are seen.
 */
final class FakeMicrosoft implements DelegateGateway, ConnectSaga.ServiceSteps {

  final Map<String, String> accounts = new HashMap<>();
  final Map<String, String> passwords = new HashMap<>();
  final Map<String, Set<DelegateRole>> roles = new HashMap<>();
  final List<String> subscriptions = new ArrayList<>();
  final List<String> grants = new ArrayList<>();
  int directoryReads;
  int calls;
  int dieAt = Integer.MAX_VALUE;
  boolean dieAfterEffect;

  @Override
  public Optional<String> find(String name) {
    return call(() -> Optional.ofNullable(accounts.get(name)));
  }

  @Override
  public String create(String name, String password) {
    return call(
        () -> {
          if (accounts.containsKey(name)) {
            throw new MicrosoftException(FailureKind.REFUSED, "nameTaken", null);
          }
          accounts.put(name, "id-" + accounts.size());
          passwords.put(accounts.get(name), password);
          roles.put(accounts.get(name), EnumSet.noneOf(DelegateRole.class));
          return accounts.get(name);
        });
  }

  @Override
  public void reset(String id, String password) {
    call(() -> passwords.put(id, password));
  }

  @Override
  public Set<DelegateRole> roles(String id) {
    return call(() -> rolesOf(id).isEmpty() ? Set.of() : EnumSet.copyOf(rolesOf(id)));
  }

  @Override
  public void assign(String id, DelegateRole role) {
    call(
        () -> {
          if (!rolesOf(id).add(role)) {
            throw new MicrosoftException(FailureKind.REFUSED, "roleTaken", null);
          }
          return id;
        });
  }

  @Override
  public void unassign(String id, DelegateRole role) {
    call(() -> rolesOf(id).remove(role));
  }

  @Override
  public void delete(String id) {
    call(() -> accounts.values().remove(id));
  }

  @Override
  public void signIn() {
    call(() -> "");
  }

  @Override
  public void grant() {
    call(() -> grants.contains("all") || grants.add("all"));
  }

  @Override
  public void directory() {
    call(() -> ++directoryReads);
  }

  @Override
  public void subscription() {
    call(() -> subscriptions.contains("first") || subscriptions.add("first"));
  }

  private Set<DelegateRole> rolesOf(String id) {
    return Objects.requireNonNull(roles.get(id));
  }

  private <T> T call(java.util.function.Supplier<T> effect) {
    calls++;
    if (calls == dieAt && !dieAfterEffect) {
      throw new Death();
    }
    var result = effect.get();
    if (calls == dieAt) {
      throw new Death();
    }
    return result;
  }

  /** The process was killed here. */
  static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
