package io.cloudward.connector.enforcement.file;

import static io.cloudward.connector.enforcement.file.FileCase.ID;
import static io.cloudward.connector.enforcement.file.FileCase.NAME;
import static io.cloudward.connector.enforcement.file.FileCase.untilDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.Fate.Strike;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileEnforcementTest {

  private final FileCase file = new FileCase();

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"REPLACE", "QUARANTINE"})
  void putsAWarningInItsPlaceAndForgetsTheVersion(Action action) {
    var result = file.enforce(action);

    assertThat(result).isEqualTo(EnforcementResult.DONE);
    assertThat(file.drive.file(ID).name()).isEqualTo(NAME + ".txt");
    assertThat(file.text(ID)).isEqualTo(FileCase.WARNING.text());
    assertThat(file.hasBad(ID)).isFalse();
    assertThat(file.drive.history(ID)).hasSize(2);
  }

  @Test
  void findsAnotherNameWhenTheWarningsIsTaken() {
    file.drive.upload("other", NAME + ".txt", FileCase.GOOD);

    file.enforce(Action.REPLACE);

    assertThat(file.drive.file(ID).name()).isEqualTo("report.docm (1).txt");
  }

  @Test
  void deletesIntoTheRecycleBin() {
    assertThat(file.enforce(Action.DELETE)).isEqualTo(EnforcementResult.DONE);

    assertThat(file.drive.files).doesNotContainKey(ID);
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"REPLACE", "DELETE", "QUARANTINE"})
  void leavesNewerContentAndForgetsTheJudgedVersion(Action action) {
    file.drive.upload(ID, NAME, "newer".getBytes(StandardCharsets.UTF_8));

    var result = file.enforce(action);

    assertThat(result).isEqualTo(EnforcementResult.ITEM_CHANGED);
    assertThat(file.text(ID)).isEqualTo("newer");
    assertThat(file.hasBad(ID)).isFalse();
  }

  @Test
  void leavesOlderVersionsWhereTheJudgedBytesWereNeverRead() {
    var alike = "INNOCENT bytes!".getBytes(StandardCharsets.UTF_8);
    file.drive.history(ID).set(1, alike);
    var unread = new JudgedFile(ID, file.judged.cTag(), null, FileCase.BAD.length);

    new FileEnforcement(unread, file.drive, file.journal).enforce(Action.REPLACE, FileCase.WARNING);

    assertThat(file.drive.history(ID)).hasSize(2).contains(alike);
  }

  @Test
  void followsAFileThatItsOwnerRenamed() {
    file.drive.rename(ID, "other.docm");

    file.enforce(Action.QUARANTINE);
    file.restore();

    assertThat(file.drive.file(ID).name()).isEqualTo("other.docm");
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"REPLACE", "DELETE", "QUARANTINE"})
  void tellsThatTheFileIsGone(Action action) {
    file.drive.files.clear();

    assertThat(file.enforce(action)).isEqualTo(EnforcementResult.ITEM_GONE);
    assertThat(file.drive.effects).isEmpty();
  }

  @Test
  void putsAWarningWhereItDeletedTheFileBefore() {
    file.enforce(Action.DELETE);

    file.enforce(Action.QUARANTINE);

    assertThat(file.drive.files.values())
        .extracting(FileState::name)
        .containsExactly(NAME + ".txt");
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"TAG_SUBJECT", "MOVE_TO_JUNK"})
  void refusesWhatOnlyMessagesHave(Action action) {
    assertThatThrownBy(() -> file.enforce(action)).isInstanceOf(CannotEnforceException.class);
  }

  @ParameterizedTest
  @EnumSource(Strike.class)
  void doesEveryActionOnceWhateverStrikesAtWhicheverMoment(Strike strike) {
    int injected = 0;
    for (var actions :
        List.of(
            List.of(Action.REPLACE),
            List.of(Action.DELETE),
            List.of(Action.QUARANTINE),
            List.of(Action.REPLACE, Action.DELETE, Action.QUARANTINE))) {
      var whole = new FileCase();
      actions.forEach(whole::enforce);
      for (int at = 1; at <= whole.fate.moments; at++) {
        var struck = new FileCase();
        struck.fate.strikeAt = at;
        struck.fate.strike = strike;

        for (var action : actions) {
          assertThat(untilDone(() -> struck.enforce(action))).isEqualTo(EnforcementResult.DONE);
        }

        assertThat(struck.drive.effects).isEqualTo(whole.drive.effects);
        assertThat(struck.drive.files).isEqualTo(whole.drive.files);
        injected += struck.fate.struck;
      }
    }
    assertThat(injected).isGreaterThan(15);
    System.out.printf(
        "file actions, %s: %d faults injected, 0 lost, 0 stuck, 0 done twice%n", strike, injected);
  }
}
