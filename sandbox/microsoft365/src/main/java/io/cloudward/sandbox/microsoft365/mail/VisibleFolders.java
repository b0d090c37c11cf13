package io.cloudward.sandbox.microsoft365.mail;

import io.cloudward.sandbox.microsoft365.directory.Entry;
import io.cloudward.sandbox.microsoft365.odata.Changes;
import java.util.List;

/**
 * Changes of folders without the root, the folder of deleted things, and unless asked for the
 * hidden ones.
 */
record VisibleFolders(Changes all, boolean hidden) implements Changes {
  @Override
  public long sequence() {
    return all.sequence();
  }

  @Override
  public boolean hasForgotten(long number) {
    return all.hasForgotten(number);
  }

  @Override
  public List<Entry> since(long number, int limit, boolean removals) {
    return all.since(number, Integer.MAX_VALUE, removals).stream()
        .filter(this::isVisible)
        .limit(limit)
        .toList();
  }

  private boolean isVisible(Entry entry) {
    var folder = entry.value();
    return folder == null
        || (folder.path("parentFolderId").asText().length() > 1
            && (hidden || !folder.path("isHidden").asBoolean()));
  }
}
