package io.cloudward.connector.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an item's content arrived.
 *
 * @param mediaType message/rfc822, or the file's declared type
 * @param inJunk whether the message lies in the Junk Email folder
 * @param unfetched why the content is not there: TOO_LARGE, UNREADABLE
 * @param heldUntil how long the content stays for those who scan it
 */
public record Arrival(
    String mediaType, boolean inJunk, @Nullable String unfetched, Instant heldUntil) {}
