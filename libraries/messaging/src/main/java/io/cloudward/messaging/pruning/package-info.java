/** Forgets handled events when no delivery of them can come any more; ADR 0022 has the argument. */
@NullMarked
package io.cloudward.messaging.pruning;

import org.jspecify.annotations.NullMarked;
