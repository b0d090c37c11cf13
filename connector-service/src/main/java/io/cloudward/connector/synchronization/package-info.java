/** Synchronisations that a Global Administrator asks for with a fresh verification. */
@NullMarked
package io.cloudward.connector.synchronization;

import org.jspecify.annotations.NullMarked;
