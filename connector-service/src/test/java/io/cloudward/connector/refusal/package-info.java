/** Tests: Refusals. */
@NullMarked
package io.cloudward.connector.refusal;

import org.jspecify.annotations.NullMarked;
