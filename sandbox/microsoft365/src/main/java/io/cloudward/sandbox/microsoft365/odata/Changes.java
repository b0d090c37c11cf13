package io.cloudward.sandbox.microsoft365.odata;

import io.cloudward.sandbox.microsoft365.directory.Entry;
import io.cloudward.sandbox.microsoft365.directory.TrackedCollection;
import java.util.List;

/** What a delta feed reads: changes with their sequence numbers. */
public interface Changes {
  /** Sequence number of the last change. */
  long sequence();

  /** Whether removals after that number are no longer known, so that a reader must begin anew. */
  boolean hasForgotten(long number);

  /**
   * The first changes after that number, in their order.
   *
   * @param limit how many at most
   * @param removals whether removed objects are among them
   */
  List<Entry> since(long number, int limit, boolean removals);

  /** The changes of a collection. */
  static Changes of(TrackedCollection objects) {
    return new Changes() {
      @Override
      public long sequence() {
        return objects.sequence();
      }

      @Override
      public boolean hasForgotten(long number) {
        return false;
      }

      @Override
      public List<Entry> since(long number, int limit, boolean removals) {
        return objects.since(number).stream()
            .filter(entry -> removals || entry.value() != null)
            .limit(limit)
            .toList();
      }
    };
  }
}
