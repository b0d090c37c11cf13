/**
 * Verification: proves credentials or a consent against Microsoft 365 once and says what was found.
 * A verification lives for a short time and belongs to one tenant.
 */
@NullMarked
package io.cloudward.connector.verification;

import org.jspecify.annotations.NullMarked;
