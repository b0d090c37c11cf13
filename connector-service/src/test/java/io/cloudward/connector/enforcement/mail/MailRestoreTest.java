package io.cloudward.connector.enforcement.mail;

import static io.cloudward.connector.enforcement.mail.MailCase.ID;
import static io.cloudward.connector.enforcement.mail.MailCase.untilDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.Fate.Strike;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRestoreTest {

  private final MailCase mail = new MailCase();

  @Test
  void bringsBackEverythingAPersonSees() {
    mail.enforce(Action.QUARANTINE);

    var restored = mail.restore();

    assertThat(restored).isEqualTo(new Restored("inbox", true));
    assertThat(mail.mailbox.message(ID)).isEqualTo(mail.asDelivered());
  }

  @Test
  void undoesItsOwnWeakerActions() {
    mail.enforce(Action.TAG_SUBJECT);
    mail.enforce(Action.MOVE_TO_JUNK);
    mail.enforce(Action.DELETE);
    mail.enforce(Action.QUARANTINE);

    mail.restore();

    assertThat(mail.mailbox.message(ID)).isEqualTo(mail.asDelivered());
  }

  @Test
  void putsIntoTheInboxWhatCameFromAFolderThatIsGone() {
    mail.mailbox.messages.put(ID, mail.mailbox.message(ID).in("projects"));
    mail.enforce(Action.QUARANTINE);
    mail.mailbox.folders.remove("projects");

    var restored = mail.restore();

    assertThat(restored.place()).isEqualTo("inbox");
    assertThat(mail.mailbox.message(ID).folderId()).isEqualTo("inbox");
  }

  @Test
  void importsTheStoredCopyWhenItsOwnerEmptiedTheHiddenFolder() {
    mail.enforce(Action.QUARANTINE);
    mail.mailbox.messages.clear();

    var restored = mail.restore();

    assertThat(restored.identical()).isTrue();
    assertThat(mail.mailbox.messages.values()).containsExactly(mail.asDelivered());
  }

  @Test
  void tellsThatTheBytesAreOthers() {
    mail.enforce(Action.QUARANTINE);
    mail.mailbox.mimes.put(ID, "changed".getBytes(StandardCharsets.UTF_8));

    assertThat(mail.restore().identical()).isFalse();
  }

  @Test
  void leavesWhatItsOwnerMovedOnMeanwhile() {
    mail.enforce(Action.QUARANTINE);
    mail.fate.strikeAt = mail.fate.moments + 8;
    mail.fate.strike = Strike.DEATH_BEFORE;
    assertThatThrownBy(mail::restore).isInstanceOf(RuntimeException.class);
    mail.mailbox.messages.put(ID, mail.mailbox.message(ID).in("projects"));

    var restored = mail.restore();

    assertThat(restored.place()).isEqualTo("projects");
  }

  @Test
  void failsForGoodWhenNothingIsLeft() {
    mail.enforce(Action.QUARANTINE);
    mail.mailbox.messages.clear();
    mail.copy.lost = true;

    assertThatThrownBy(mail::restore)
        .isInstanceOf(CannotEnforceException.class)
        .hasMessage("HELD_COPY_GONE");
  }

  @Test
  void refusesWhatIsNotHeld() {
    assertThatThrownBy(mail::restore).hasMessage("NOT_HELD");
  }

  @Test
  void removesForEver() {
    mail.enforce(Action.QUARANTINE);

    mail.remove();
    mail.remove();

    assertThat(mail.mailbox.messages).isEmpty();
    assertThat(mail.count("erase")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Strike.class)
  void restoresOnceWhateverStrikesAtWhicheverMoment(Strike strike) {
    int injected = 0;
    for (boolean emptied : List.of(false, true)) {
      var whole = quarantined(emptied);
      whole.restore();
      int moments = whole.fate.moments;
      for (int at = quarantined(emptied).fate.moments + 1; at <= moments; at++) {
        var struck = quarantined(emptied);
        struck.fate.strikeAt = at;
        struck.fate.strike = strike;

        var restored = untilDone(struck::restore);

        assertThat(restored).isEqualTo(new Restored("inbox", true));
        assertThat(struck.mailbox.messages.values()).containsExactly(struck.asDelivered());
        assertThat(struck.mailbox.effects).isEqualTo(whole.mailbox.effects);
        injected += struck.fate.struck;
      }
    }
    assertThat(injected).isGreaterThan(15);
    System.out.printf(
        "mail restores, %s: %d faults injected, 0 lost, 0 stuck, 0 done twice%n", strike, injected);
  }

  private static MailCase quarantined(boolean emptied) {
    var mail = new MailCase();
    mail.enforce(Action.TAG_SUBJECT);
    mail.enforce(Action.QUARANTINE);
    if (emptied) {
      mail.mailbox.messages.clear();
    }
    return mail;
  }
}
