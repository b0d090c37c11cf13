/** The services of the Dashboard and their state, computed from facts alone. */
@NullMarked
package io.cloudward.provisioning.catalogue;

import org.jspecify.annotations.NullMarked;
