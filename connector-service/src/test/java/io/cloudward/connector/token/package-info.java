/** Tests: Tokens. */
@NullMarked
package io.cloudward.connector.token;

import org.jspecify.annotations.NullMarked;
