package io.cloudward.connector.enforcement.mail;

import static io.cloudward.connector.enforcement.mail.MailCase.ID;
import static io.cloudward.connector.enforcement.mail.MailCase.untilDone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.Fate.Strike;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailEnforcementTest {

  private final MailCase mail = new MailCase();

  @Test
  void tagsTheSubjectOnce() {
    mail.enforce(Action.TAG_SUBJECT);
    mail.enforce(Action.TAG_SUBJECT);

    assertThat(mail.mailbox.message(ID).subject()).isEqualTo("[Suspicious] Your invoice");
    assertThat(mail.mailbox.effects).containsExactly("retitle");
  }

  @Test
  void movesToJunkOnce() {
    mail.enforce(Action.MOVE_TO_JUNK);
    mail.enforce(Action.MOVE_TO_JUNK);

    assertThat(mail.mailbox.message(ID).folderId()).isEqualTo("junkemail");
    assertThat(mail.mailbox.effects).containsExactly("move to junkemail");
  }

  @Test
  void deletesSoThatTheOwnerCanRecover() {
    mail.enforce(Action.DELETE);

    assertThat(mail.mailbox.message(ID).folderId()).isEqualTo("recoverableitemsdeletions");
  }

  @Test
  void holdsInAHiddenFolderMadeOnce() {
    mail.enforce(Action.QUARANTINE);
    mail.enforce(Action.QUARANTINE);

    assertThat(mail.mailbox.message(ID).folderId()).isEqualTo(mail.mailbox.hiddenFolder());
    assertThat(mail.mailbox.effects).containsExactly("make folder", "move to Cloudward Quarantine");
  }

  @Test
  void makesTheHiddenFolderAnewWhenItsOwnerRemovedIt() {
    var folder = mail.mailbox.quarantineFolder();
    mail.mailbox.folders.remove(folder);

    var result = mail.enforce(Action.QUARANTINE);

    assertThat(result).isEqualTo(EnforcementResult.DONE);
    assertThat(mail.mailbox.folders).containsKey(mail.mailbox.message(ID).folderId());
  }

  @Test
  void followsAMessageThatItsOwnerMoved() {
    mail.mailbox.messages.put(ID, mail.mailbox.message(ID).in("projects"));

    mail.enforce(Action.QUARANTINE);
    var restored = mail.restore();

    assertThat(restored.place()).isEqualTo("projects");
    assertThat(mail.mailbox.message(ID).folderId()).isEqualTo("projects");
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"TAG_SUBJECT", "MOVE_TO_JUNK", "DELETE", "QUARANTINE"})
  void tellsThatTheMessageIsGone(Action action) {
    mail.mailbox.messages.clear();

    assertThat(mail.enforce(action)).isEqualTo(EnforcementResult.ITEM_GONE);
    assertThat(mail.mailbox.effects).isEmpty();
  }

  @Test
  void refusesToReplaceAMessage() {
    assertThatThrownBy(() -> mail.enforce(Action.REPLACE))
        .isInstanceOf(CannotEnforceException.class);
  }

  @Test
  void holdsTheStoredCopyOfWhatItDeletedBefore() {
    mail.enforce(Action.DELETE);
    mail.mailbox.messages.clear();

    var result = mail.enforce(Action.QUARANTINE);

    assertThat(result).isEqualTo(EnforcementResult.DONE);
    assertThat(mail.restore().identical()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Strike.class)
  void doesEveryActionOnceWhateverStrikesAtWhicheverMoment(Strike strike) {
    int injected = 0;
    for (var action :
        new Action[] {Action.TAG_SUBJECT, Action.MOVE_TO_JUNK, Action.DELETE, Action.QUARANTINE}) {
      var whole = new MailCase();
      whole.enforce(action);
      for (int at = 1; at <= whole.fate.moments; at++) {
        var struck = new MailCase();
        struck.fate.strikeAt = at;
        struck.fate.strike = strike;

        var result = untilDone(() -> struck.enforce(action));

        assertThat(result).isEqualTo(EnforcementResult.DONE);
        assertThat(struck.mailbox.messages).isEqualTo(whole.mailbox.messages);
        assertThat(struck.mailbox.effects).isEqualTo(whole.mailbox.effects);
        injected += struck.fate.struck;
      }
    }
    assertThat(injected).isGreaterThan(15);
    System.out.printf(
        "mail actions, %s: %d faults injected, 0 lost, 0 stuck, 0 done twice%n", strike, injected);
  }
}
