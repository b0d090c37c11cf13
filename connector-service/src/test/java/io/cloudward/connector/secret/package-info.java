/** Tests: Secrets at rest. */
@NullMarked
package io.cloudward.connector.secret;

import org.jspecify.annotations.NullMarked;
