/** CloudEvents 1.0 in binary mode over Kafka: attributes as headers, data as JSON. */
@NullMarked
package io.cloudward.messaging.wire;

import org.jspecify.annotations.NullMarked;
