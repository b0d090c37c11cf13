package io.cloudward.connector.enforcement.mail;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a message in quarantine.
 *
 * @param before how it was before Cloudward touched it; null if only the stored copy was left
 */
record HeldMessage(@Nullable MessageState before) {}
