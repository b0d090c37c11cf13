/**
 * Judges the items that the connector received: hears {@code ItemReceived}, reads the content from
 * the store, says {@code VerdictIssued} once for each item, and lets go of the content.
 */
@NullMarked
package io.cloudward.threat.judge;

import org.jspecify.annotations.NullMarked;
