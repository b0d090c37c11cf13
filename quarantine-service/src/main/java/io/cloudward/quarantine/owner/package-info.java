/**
 * Owners of mailboxes and drives, as far as policies ask about them: the groups that they belong
 * to. Hears {@code connection.item}.
 */
@NullMarked
package io.cloudward.quarantine.owner;

import org.jspecify.annotations.NullMarked;
