/**
 * What an event is called, where it travels and what is written on its envelope: CloudEvents 1.0
 * attributes with Cloudward's extensions. Plain Java, so that contracts and messaging can share it.
 */
@NullMarked
package io.cloudward.envelope;

import org.jspecify.annotations.NullMarked;
