/**
 * Intake of content: every message and file version that a protected mailbox or drive tells of is
 * an item, is fetched once, and is announced when its bytes are there. Identity is deterministic,
 * so that whatever tells of an item, and however often, it is one row and one scan.
 */
@NullMarked
package io.cloudward.connector.intake;

import org.jspecify.annotations.NullMarked;
