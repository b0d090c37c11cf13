/** Creates the declared topics, with their retention, before the first record is sent or read. */
@NullMarked
package io.cloudward.messaging.topic;

import org.jspecify.annotations.NullMarked;
