/** The end of a task that is still running, by a person's wish. */
@NullMarked
package io.cloudward.provisioning.cancellation;

import org.jspecify.annotations.NullMarked;
