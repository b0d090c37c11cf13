/** The log as a file: streamed in batches, so that its length costs no memory. */
@NullMarked
package io.cloudward.log.export;

import org.jspecify.annotations.NullMarked;
