/**
 * What people decide about items: releasing and deleting them, and expiry, which nobody decides.
 */
@NullMarked
package io.cloudward.quarantine.release;

import org.jspecify.annotations.NullMarked;
