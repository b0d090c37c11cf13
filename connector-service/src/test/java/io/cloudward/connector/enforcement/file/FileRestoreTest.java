package io.cloudward.connector.enforcement.file;

import static io.cloudward.connector.enforcement.file.FileCase.ID;
import static io.cloudward.connector.enforcement.file.FileCase.NAME;
import static io.cloudward.connector.enforcement.file.FileCase.untilDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.connector.enforcement.effect.Fate.Strike;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileRestoreTest {

  private final FileCase file = new FileCase();

  @Test
  void bringsBackBytesAndName() {
    file.enforce(Action.QUARANTINE);

    var restored = file.restore();

    assertThat(restored).isEqualTo(new Restored("/documents", true));
    assertThat(file.drive.file(ID).name()).isEqualTo(NAME);
    assertThat(file.drive.history(ID).getFirst()).isEqualTo(FileCase.BAD);
  }

  @Test
  void makesTheFileAnewWhenTheWarningWasRemoved() {
    file.enforce(Action.QUARANTINE);
    file.drive.files.clear();

    file.restore();

    assertThat(file.drive.files.values()).extracting(FileState::name).containsExactly(NAME);
  }

  @Test
  void makesTheFileAnewBesideAWarningThatWasEdited() {
    file.enforce(Action.QUARANTINE);
    file.drive.upload(ID, NAME + ".txt", "my notes".getBytes(StandardCharsets.UTF_8));

    file.restore();

    assertThat(file.text(ID)).isEqualTo("my notes");
    assertThat(file.drive.files.values())
        .extracting(FileState::name)
        .containsExactly(NAME + ".txt", NAME);
  }

  @Test
  void findsAnotherNameWhenItsOwnWasTakenMeanwhile() {
    file.enforce(Action.QUARANTINE);
    file.drive.upload("other", NAME, FileCase.GOOD);

    file.restore();

    assertThat(file.drive.file(ID).name()).isEqualTo("report (1).docm");
  }

  @Test
  void putsIntoTheRootWhatCameFromAFolderThatIsGone() {
    file.enforce(Action.QUARANTINE);
    file.drive.files.clear();
    file.drive.folders.remove("documents");

    assertThat(file.restore().place()).isEqualTo("/root");
  }

  @Test
  void failsForGoodWhenTheBytesAreGone() {
    file.enforce(Action.QUARANTINE);
    file.copy.lost = true;

    assertThatThrownBy(file::restore).hasMessage("HELD_COPY_GONE");
  }

  @Test
  void refusesWhatIsNotHeld() {
    assertThatThrownBy(file::restore).hasMessage("NOT_HELD");
  }

  @ParameterizedTest
  @EnumSource(Strike.class)
  void restoresOnceWhateverStrikesAtWhicheverMoment(Strike strike) {
    int injected = 0;
    for (boolean removed : List.of(false, true)) {
      var whole = quarantined(removed);
      int before = whole.fate.moments;
      whole.restore();
      for (int at = before + 1; at <= whole.fate.moments; at++) {
        var struck = quarantined(removed);
        struck.fate.strikeAt = at;
        struck.fate.strike = strike;

        var restored = untilDone(struck::restore);

        assertThat(restored.identical()).isTrue();
        assertThat(struck.drive.effects).isEqualTo(whole.drive.effects);
        assertThat(struck.drive.files).isEqualTo(whole.drive.files);
        injected += struck.fate.struck;
      }
    }
    assertThat(injected).isGreaterThan(15);
    System.out.printf(
        "file restores, %s: %d faults injected, 0 lost, 0 stuck, 0 done twice%n", strike, injected);
  }

  @Test
  void countsUpInNames() {
    assertThat(Arrays.asList(FreeName.numbered("a.txt", 2), FreeName.numbered(".env", 1)))
        .containsExactly("a (2).txt", ".env (1)");
  }

  private static FileCase quarantined(boolean removed) {
    var file = new FileCase();
    file.enforce(Action.QUARANTINE);
    if (removed) {
      file.drive.files.clear();
    }
    return file;
  }
}
