/** Finds out whether an audit trail is what was once written. */
@NullMarked
package io.cloudward.log.verification;

import org.jspecify.annotations.NullMarked;
