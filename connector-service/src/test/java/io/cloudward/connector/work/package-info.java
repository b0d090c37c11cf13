/** Tests: The queue. */
@NullMarked
package io.cloudward.connector.work;

import org.jspecify.annotations.NullMarked;
