/** Runs over all tenants: expires verifications with their tokens, and re-wraps data keys. */
@NullMarked
package io.cloudward.connector.housekeeping;

import org.jspecify.annotations.NullMarked;
