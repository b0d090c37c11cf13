/** Tests: The watch. */
@NullMarked
package io.cloudward.connector.watch;

import org.jspecify.annotations.NullMarked;
