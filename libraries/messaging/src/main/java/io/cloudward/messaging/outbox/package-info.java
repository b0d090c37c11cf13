/** The only way to publish: a row written with the state change, relayed to Kafka afterwards. */
@NullMarked
package io.cloudward.messaging.outbox;

import org.jspecify.annotations.NullMarked;
