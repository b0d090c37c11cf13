/** The only way to consume: each event takes effect once per consumer, or becomes a dead letter. */
@NullMarked
package io.cloudward.messaging.inbox;

import org.jspecify.annotations.NullMarked;
