/** Tests: Verification. */
@NullMarked
package io.cloudward.connector.verification;

import org.jspecify.annotations.NullMarked;
