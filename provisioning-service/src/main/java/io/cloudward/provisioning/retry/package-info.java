/** Another attempt for the services of a task that failed. */
@NullMarked
package io.cloudward.provisioning.retry;

import org.jspecify.annotations.NullMarked;
