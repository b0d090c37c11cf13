/**
 * Speaks and hears events in tests as another service would: CloudEvents on the real broker, every
 * event heard checked against its JSON Schema.
 */
@NullMarked
package io.cloudward.testing.events;

import org.jspecify.annotations.NullMarked;
