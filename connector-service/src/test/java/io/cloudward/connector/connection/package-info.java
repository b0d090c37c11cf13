/** Tests: Connecting. */
@NullMarked
package io.cloudward.connector.connection;

import org.jspecify.annotations.NullMarked;
