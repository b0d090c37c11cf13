package io.cloudward.content;

import io.cloudward.content.Blobs.Blob;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One listing of a content: its copies, who holds it until when, and who is about to remove which
 * copy. All of it stands in the keys, so that a listing is enough to judge.
 */
record Holdings(List<Blob> copies, List<Blob> holds, List<Blob> dying) {

  static final String COPY = "copy/";
  static final String HOLD = "hold/";
  static final String DYING = "dying/";

  static Holdings of(Address address, List<Blob> blobs) {
    var holdings = new Holdings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var start = address.prefix().length();
    for (var blob : blobs) {
      var name = blob.key().substring(start);
      if (name.startsWith(COPY)) {
        holdings.copies.add(blob);
      } else if (name.startsWith(HOLD)) {
        holdings.holds.add(blob);
      } else if (name.startsWith(DYING)) {
        holdings.dying.add(blob);
      }
    }
    return holdings;
  }

  /**
   * Whether a copy is there that nobody removes any more. A listing is no snapshot: a remover may
   * have taken its mark away between our look at the copies and our look at the marks. So the marks
   * count that were listed before the copies were: a copy that outlives them, without one, stays.
   *
   * @param earlier a whole listing that ended before this one began
   */
  boolean hasLiveCopy(Holdings earlier) {
    return copies.stream().anyMatch(copy -> !earlier.isMarked(copy) && !isMarked(copy));
  }

  private boolean isMarked(Blob copy) {
    return dying.stream().anyMatch(mark -> copyOf(mark).equals(name(copy)));
  }

  Stream<Blob> expired(Instant now) {
    return holds.stream().filter(hold -> until(hold) <= now.getEpochSecond());
  }

  Stream<Blob> heldBy(String holder) {
    return holds.stream().filter(hold -> before(name(hold)).equals(holder));
  }

  boolean isHeld() {
    return !holds.isEmpty();
  }

  static String holder(Blob hold) {
    return before(name(hold));
  }

  static String name(Blob blob) {
    return blob.key().substring(blob.key().lastIndexOf('/') + 1);
  }

  private static String copyOf(Blob mark) {
    return before(name(mark));
  }

  private static long until(Blob hold) {
    var name = name(hold);
    return Long.parseLong(name.substring(name.lastIndexOf('~') + 1));
  }

  private static String before(String name) {
    return name.substring(0, name.lastIndexOf('~'));
  }
}
