/** Asks a ClamAV daemon, where one is set up, over its own protocol. */
@NullMarked
package io.cloudward.threat.filter.clam;

import org.jspecify.annotations.NullMarked;
