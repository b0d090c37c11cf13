/** Who did what here, and who was refused: one audit event for each. */
@NullMarked
package io.cloudward.provisioning.audit;

import org.jspecify.annotations.NullMarked;
