/** Files that a policy does not want, whatever is in them. */
@NullMarked
package io.cloudward.threat.filter.blocking;

import org.jspecify.annotations.NullMarked;
