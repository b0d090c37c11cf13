/** Facts that provisioning-service writes to {@code provisioning.service}. */
@NullMarked
package io.cloudward.contracts.provisioning;

import org.jspecify.annotations.NullMarked;
