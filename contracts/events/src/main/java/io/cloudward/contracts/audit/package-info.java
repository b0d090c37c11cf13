/** The audit entry that every service writes to its own {@code <context>.audit}. */
@NullMarked
package io.cloudward.contracts.audit;

import org.jspecify.annotations.NullMarked;
