package io.cloudward.sandbox.microsoft365.mail;

import io.cloudward.sandbox.microsoft365.directory.Entry;
import io.cloudward.sandbox.microsoft365.odata.Changes;
import java.util.List;

/** The changes of the messages of one folder, as its delta feed reads them. */
record FolderChanges(Mailbox mailbox, String folder, boolean immutableIds) implements Changes {
  @Override
  public long sequence() {
    return mailbox.read(MailState::sequence);
  }

  @Override
  public boolean hasForgotten(long number) {
    return mailbox.read(known -> known.log(folder).hasForgotten(number));
  }

  @Override
  public List<Entry> since(long number, int limit, boolean removals) {
    return mailbox.read(
        known ->
            known.log(folder).since(number).stream()
                .filter(mark -> removals || mark.present())
                .limit(limit)
                .map(mark -> entry(known, mark))
                .toList());
  }

  private Entry entry(MailState known, FolderLog.Mark mark) {
    var message = mark.present() ? known.messages().get(mark.id().key()) : null;
    var node = message == null ? null : message.node();
    return new Entry(mark.id().text(immutableIds), mark.created(), mark.sequence(), node);
  }
}
