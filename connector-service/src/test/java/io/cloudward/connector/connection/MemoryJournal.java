package io.cloudward.connector.connection;

import io.cloudward.contracts.connection.DelegateRole;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A journal that survives the death of the process, and may die itself after a write. */
final class MemoryJournal implements Journal {

  final Set<Step> intended = EnumSet.noneOf(Step.class);
  final Set<Step> done = EnumSet.noneOf(Step.class);
  private @Nullable String password;
  private @Nullable String delegate;
  @Nullable DelegateRole role;
  private int writes;
  int dieAtWrite = Integer.MAX_VALUE;

  @Override
  public boolean isDone(Step step) {
    return done.contains(step);
  }

  @Override
  public void intend(Step step) {
    intended.add(step);
    written();
  }

  @Override
  public void done(Step step) {
    done.add(step);
    written();
  }

  @Override
  public String delegatePassword() {
    var known = password;
    if (known == null) {
      known = DelegatePassword.random();
      password = known;
      written();
    }
    return known;
  }

  @Override
  public Optional<String> delegateId() {
    return Optional.ofNullable(delegate);
  }

  @Override
  public void rememberDelegate(String id) {
    delegate = id;
    written();
  }

  @Override
  public void rememberRole(DelegateRole known) {
    role = known;
    written();
  }

  private void written() {
    writes++;
    if (writes == dieAtWrite) {
      throw new FakeMicrosoft.Death();
    }
  }
}
