package io.cloudward.connector.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.connector.connection.ConnectSaga.Goal;
import io.cloudward.connector.connection.FakeMicrosoft.Death;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectSagaTest {

  private static final String NAME = "cloudward-delegate@contoso.onmicrosoft.example";
  private static final Goal PROMOTED = new Goal(NAME, DelegateRole.GLOBAL_ADMINISTRATOR);
  private static final Goal PLAIN = new Goal(NAME, DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR);
  private static final Goal APP_ONLY = new Goal(NAME, DelegateRole.NONE);

  private final FakeMicrosoft microsoft = new FakeMicrosoft();
  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void makesEverythingOnce() {
    run(PROMOTED);

    assertComplete(DelegateRole.GLOBAL_ADMINISTRATOR);
  }

  @Test
  void makesNoAccountWithAppOnlyAccess() {
    run(APP_ONLY);

    assertThat(microsoft.accounts).isEmpty();
    assertThat(microsoft.grants).isEmpty();
    assertThat(microsoft.subscriptions).containsExactly("first");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void survivesDeathAtEveryCall(boolean afterEffect) {
    int calls = callsOfAWholeRun();
    for (int dieAt = 1; dieAt <= calls; dieAt++) {
      var test = new ConnectSagaTest();
      test.microsoft.dieAt = dieAt;
      test.microsoft.dieAfterEffect = afterEffect;

      assertThatThrownBy(() -> test.run(PROMOTED)).isInstanceOf(Death.class);
      test.run(PROMOTED);

      test.assertComplete(DelegateRole.GLOBAL_ADMINISTRATOR);
    }
  }

  @Test
  void survivesDeathAfterEveryWrite() {
    for (int dieAt = 1; dieAt <= 15; dieAt++) {
      var test = new ConnectSagaTest();
      test.journal.dieAtWrite = dieAt;

      assertThatThrownBy(() -> test.run(PLAIN)).isInstanceOf(Death.class);
      test.run(PLAIN);

      test.assertComplete(DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR);
    }
  }

  @Test
  void survivesManyDeathsAtRandomMoments() {
    for (long seed = 1; seed <= 500; seed++) {
      var random = new Random(seed);
      var test = new ConnectSagaTest();
      for (int deaths = 0; deaths < 20; deaths++) {
        test.microsoft.dieAt = test.microsoft.calls + 1 + random.nextInt(4);
        test.microsoft.dieAfterEffect = random.nextBoolean();
        try {
          test.run(PROMOTED);
        } catch (Death e) {
          assertThat(test.journal.done).isSubsetOf(test.journal.intended);
        }
      }
      test.microsoft.dieAt = Integer.MAX_VALUE;

      test.run(PROMOTED);

      test.assertComplete(DelegateRole.GLOBAL_ADMINISTRATOR);
    }
  }

  @Test
  void takesAHigherRoleAwayWhereItIsNotAskedFor() {
    run(PROMOTED);
    journal.done.clear();

    run(PLAIN);

    assertComplete(DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR);
  }

  @Test
  void makesADeletedAccountAnew() {
    run(PROMOTED);
    journal.done.clear();
    microsoft.accounts.clear();
    microsoft.roles.clear();

    run(PROMOTED);

    assertComplete(DelegateRole.GLOBAL_ADMINISTRATOR);
  }

  @Test
  void waitsForAnAccountThatIsNotKnownEverywhereYet() {
    var notYet =
        new ConnectSaga(journal, new RefusingSignIn(microsoft, "WRONG_CREDENTIALS"), microsoft);

    assertThatThrownBy(() -> notYet.run(PROMOTED, () -> {}))
        .isInstanceOfSatisfying(
            MicrosoftException.class, e -> assertThat(e.kind().isTransient()).isTrue());
  }

  @Test
  void failsWhenTheAccountIsLockedOut() {
    var locked =
        new ConnectSaga(journal, new RefusingSignIn(microsoft, "BLOCKED_BY_POLICY"), microsoft);

    assertThatThrownBy(() -> locked.run(PROMOTED, () -> {}))
        .isInstanceOf(RefusedException.class)
        .hasMessage("BLOCKED_BY_POLICY");
  }

  private int callsOfAWholeRun() {
    var test = new ConnectSagaTest();
    test.run(PROMOTED);
    return test.microsoft.calls;
  }

  private void run(Goal goal) {
    new ConnectSaga(journal, microsoft, microsoft).run(goal, () -> {});
  }

  private void assertComplete(DelegateRole role) {
    var id = journal.delegateId().orElseThrow();
    assertThat(microsoft.accounts).containsExactly(java.util.Map.entry(NAME, id));
    assertThat(microsoft.passwords).containsEntry(id, journal.delegatePassword());
    assertThat(microsoft.roles.get(id)).isEqualTo(EnumSet.of(role));
    assertThat(microsoft.grants).containsExactly("all");
    assertThat(microsoft.subscriptions).containsExactly("first");
    assertThat(microsoft.directoryReads).isPositive();
    assertThat(journal.done).isEqualTo(Set.of(Step.values()));
    assertThat(journal.role).isEqualTo(role);
  }
}
