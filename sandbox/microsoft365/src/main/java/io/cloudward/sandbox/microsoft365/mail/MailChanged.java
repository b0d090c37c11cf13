package io.cloudward.sandbox.microsoft365.mail;

import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message came, changed, moved or went, and the change was kept.
 *
 * @param idBefore what clients that take changing ids knew it by; null when it came
 * @param idAfter the same now; null when it went
 * @param immutableId what clients with immutable ids know it by
 * @param folderBefore id of the folder it was in; null when it came
 * @param folderAfter id of the folder it is in; null when it went
 * @param etag of its present state
 */
public record MailChanged(
    Organization organization,
    String userId,
    @Nullable String idBefore,
    @Nullable String idAfter,
    String immutableId,
    @Nullable String folderBefore,
    @Nullable String folderAfter,
    String etag) {
  static MailChanged of(
      Organization organization,
      String userId,
      @Nullable StoredMessage before,
      @Nullable StoredMessage after) {
    var known = Objects.requireNonNull(after == null ? before : after);
    return new MailChanged(
        organization,
        userId,
        before == null ? null : before.id().text(false),
        after == null ? null : after.id().text(false),
        known.id().text(true),
        before == null ? null : before.folder(),
        after == null ? null : after.folder(),
        MessageView.etag(known.node()));
  }
}
