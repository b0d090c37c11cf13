/** The end of the protection of a service. */
@NullMarked
package io.cloudward.provisioning.deprovision;

import org.jspecify.annotations.NullMarked;
