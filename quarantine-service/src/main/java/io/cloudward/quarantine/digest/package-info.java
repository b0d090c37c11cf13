/** digest. */
@NullMarked
package io.cloudward.quarantine.digest;

import org.jspecify.annotations.NullMarked;
