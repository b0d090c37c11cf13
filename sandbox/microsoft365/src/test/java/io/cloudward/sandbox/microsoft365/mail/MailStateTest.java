package io.cloudward.sandbox.microsoft365.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import io.cloudward.sandbox.microsoft365.shelf.TestShelves;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStateTest {
  private static final String INBOX = WellKnownFolder.INBOX.idFor("user");
  private static final String JUNK = WellKnownFolder.JUNKEMAIL.idFor("user");

  @TempDir private Path folder = Path.of("");

  @Test
  void isTheSameAfterARestart() {
    var state = open();
    state.putMessage(message("a", INBOX, 0));
    state.putMessage(message("b", INBOX, 0));
    state.putMessage(message("a", JUNK, 1));
    state.removeMessage("b");

    var again = open();

    assertThat(again.messages().keySet()).containsExactly("a");
    assertThat(again.sequence()).isEqualTo(state.sequence());
    assertThat(marks(again, INBOX)).isEqualTo(marks(state, INBOX)).hasSize(2);
    assertThat(marks(again, JUNK)).isEqualTo(marks(state, JUNK)).hasSize(1);
  }

  @Test
  void forgetsNoDepartureWhenItsJournalBecomesShort() throws Exception {
    var state = open();
    state.putMessage(message("gone", INBOX, 0));
    state.putMessage(message("gone", JUNK, 1));
    for (int i = 0; i < 1_100; i++) {
      state.putMessage(message("busy", INBOX, 0));
    }
    var journal = folder.resolve("journal.jsonl");
    var before = Files.size(journal);

    var again = open();

    assertThat(Files.size(journal)).isLessThan(before / 100);
    for (var known : List.of(again, open())) {
      assertThat(known.sequence()).isEqualTo(state.sequence());
      assertThat(marks(known, INBOX)).hasSize(2).first().matches(mark -> !mark.present());
      assertThat(known.messages().keySet()).containsExactlyInAnyOrder("gone", "busy");
    }
  }

  private MailState open() {
    Shelf shelf = TestShelves.in(folder, new ObjectMapper());
    return new MailState("user", shelf);
  }

  private static List<FolderLog.Mark> marks(MailState state, String inFolder) {
    return List.copyOf(state.log(inFolder).since(0));
  }

  private static ObjectNode message(String key, String inFolder, int generation) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(StoredMessage.KEY, key)
        .put(StoredMessage.GENERATION, generation)
        .put(StoredMessage.SIZE, 10)
        .put("parentFolderId", inFolder)
        .put("receivedDateTime", "2026-11-23T10:00:00Z");
  }
}
