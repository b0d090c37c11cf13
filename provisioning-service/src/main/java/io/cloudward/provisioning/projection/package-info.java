/** Keeps tasks and states of services in step with the event log. */
@NullMarked
package io.cloudward.provisioning.projection;

import org.jspecify.annotations.NullMarked;
