/**
 * Where mailboxes and drives keep what they hold: a journal of changes, one JSON object a line, and
 * contents by name, so that a change writes what changed and not everything.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.shelf;

import org.jspecify.annotations.NullMarked;
