package io.cloudward.connector.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.intake.feed.FolderTree.Folder;
import io.cloudward.connector.intake.feed.FolderTree.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FolderTreeTest {

  private static final Map<String, FolderRole> WELL_KNOWN =
      Map.of("deleted", FolderRole.EXCLUDED, "junk", FolderRole.JUNK);

  private final List<Stored> stored = new ArrayList<>();

  @Test
  void treatsFoldersAsTheOnesTheyLieIn() {
    folder("inbox", "root", "Inbox", false);
    folder("projects", "inbox", "Projects", false);
    folder("deleted", "root", "Deleted Items", false);
    folder("old", "deleted", "Old", false);
    folder("junk", "root", "Junk Email", false);
    folder("worse", "junk", "Worse", false);
    folder("secret", "inbox", "Quarantine", true);
    folder("below", "secret", "Below", false);

    var arranged = arranged();

    assertThat(of(arranged, "projects").place()).isEqualTo("Inbox/Projects");
    assertThat(of(arranged, "projects").role()).isEqualTo(FolderRole.TAKEN);
    assertThat(of(arranged, "old").role()).isEqualTo(FolderRole.EXCLUDED);
    assertThat(of(arranged, "worse").role()).isEqualTo(FolderRole.JUNK);
    assertThat(of(arranged, "secret").role()).isEqualTo(FolderRole.EXCLUDED);
    assertThat(of(arranged, "below").role()).isEqualTo(FolderRole.EXCLUDED);
  }

  @Test
  void takesAFolderAgainThatWasTakenOutOfTheBin() {
    folder("inbox", "root", "Inbox", false);
    stored.add(
        new Stored(
            UUID.randomUUID(),
            new Folder("back", "inbox", "Back", false),
            "Deleted Items/Back",
            FolderRole.EXCLUDED));

    assertThat(of(arranged(), "back").role()).isEqualTo(FolderRole.TAKEN);
  }

  @Test
  void endsInSpiteOfACircle() {
    folder("a", "b", "A", false);
    folder("b", "a", "B", false);

    assertThat(of(arranged(), "a").role()).isEqualTo(FolderRole.TAKEN);
  }

  @Test
  void changesNothingThatStandsAlready() {
    stored.add(
        new Stored(
            UUID.randomUUID(),
            new Folder("inbox", "root", "Inbox", false),
            "Inbox",
            FolderRole.TAKEN));

    assertThat(arranged()).isEmpty();
  }

  private void folder(String id, String parent, String name, boolean hidden) {
    stored.add(
        new Stored(UUID.randomUUID(), new Folder(id, parent, name, hidden), "", FolderRole.TAKEN));
  }

  private static Stored of(Map<String, Stored> arranged, String id) {
    return Objects.requireNonNull(arranged.get(id));
  }

  private Map<String, Stored> arranged() {
    return new FolderTree(stored, WELL_KNOWN)
        .changed().stream().collect(Collectors.toMap(known -> known.folder().id(), known -> known));
  }
}
