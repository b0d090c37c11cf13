package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.directory.Entry;
import io.cloudward.sandbox.microsoft365.odata.Changes;
import java.util.List;

/** The changes of a drive. */
record DriveFeed(DriveStore drive) implements Changes {
  @Override
  public long sequence() {
    return drive.with(DriveState::sequence);
  }

  @Override
  public boolean hasForgotten(long number) {
    return false;
  }

  @Override
  public List<Entry> since(long number, int limit, boolean removals) {
    return drive.with(
        known ->
            known.since(number).stream()
                .map(mark -> entry(known, mark))
                .filter(entry -> removals || entry.value() != null)
                .limit(limit)
                .toList());
  }

  private static Entry entry(DriveState known, DriveState.Mark mark) {
    var item = known.find(mark.id()).map(StoredItem::node).orElse(null);
    return new Entry(mark.id(), mark.created(), mark.sequence(), item);
  }
}
