package io.cloudward.quarantine.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as it is stored: for one item and one person, until a time, once. */
record ReleaseLink(UUID itemId, String recipient, Instant expiresAt, @Nullable Instant usedAt) {}
