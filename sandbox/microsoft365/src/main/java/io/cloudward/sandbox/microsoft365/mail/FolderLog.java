package io.cloudward.sandbox.microsoft365.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which messages came to a folder, changed in it and left it, in the order of the changes. */
final class FolderLog {
  /** How many departures are remembered; a reader of the feed who missed more must begin anew. */
  private static final int DEPARTURES = 20_000;

  private final Map<String, Mark> last = new HashMap<>();
  private final TreeMap<Long, Mark> order = new TreeMap<>();
  private int departures;
  private long forgotten;

  /**
   * The last thing that happened to a message here.
   *
   * @param created when it came
   * @param present whether it is still here
   */
  record Mark(long sequence, long created, MessageId id, boolean present) {}

  void put(long sequence, MessageId id) {
    var known = last.get(id.key());
    var created = known == null ? sequence : known.created();
    replace(id.key(), new Mark(sequence, created, id, true));
  }

  void leave(long sequence, MessageId id) {
    var known = last.remove(id.key());
    if (known != null) {
      order.remove(known.sequence());
    }
    var left = new Mark(sequence, known == null ? sequence : known.created(), id, false);
    replace(id.key() + "/" + id.generation(), left);
    departures++;
    if (departures > DEPARTURES) {
      forgetOldest();
    }
  }

  /** Everything after that sequence number. */
  Collection<Mark> since(long sequence) {
    return order.tailMap(sequence, false).values();
  }

  /** Whether departures after that sequence number have been forgotten. */
  boolean hasForgotten(long sequence) {
    return sequence < forgotten;
  }

  private void replace(String name, Mark mark) {
    var known = last.put(name, mark);
    if (known != null) {
      order.remove(known.sequence());
    }
    order.put(mark.sequence(), mark);
  }

  private void forgetOldest() {
    for (var mark : order.values()) {
      if (!mark.present()) {
        order.remove(mark.sequence());
        last.remove(mark.id().key() + "/" + mark.id().generation());
        forgotten = mark.sequence();
        departures--;
        return;
      }
    }
  }
}
