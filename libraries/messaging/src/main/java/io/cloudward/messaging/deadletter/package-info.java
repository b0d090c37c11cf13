/** Events that could not be handled: kept on a topic of their own, listed, shown and replayed. */
@NullMarked
package io.cloudward.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
