/** The projection made again from the beginning of the log, and compared. */
@NullMarked
package io.cloudward.provisioning.rebuild;

import org.jspecify.annotations.NullMarked;
