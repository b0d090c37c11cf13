/** Worker processes for parsers that may hang or exhaust memory, and the pipe to them. */
@NullMarked
package io.cloudward.inspection.worker;

import org.jspecify.annotations.NullMarked;
