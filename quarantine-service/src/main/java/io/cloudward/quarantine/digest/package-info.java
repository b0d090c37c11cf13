/** Mails that tell the owners of mailboxes and drives what is in quarantine and can come back. */
@NullMarked
package io.cloudward.quarantine.digest;

import org.jspecify.annotations.NullMarked;
