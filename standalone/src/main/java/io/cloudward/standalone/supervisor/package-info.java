/** Starts processes, starts them again when they die, and stops them in reverse order. */
@NullMarked
package io.cloudward.standalone.supervisor;

import org.jspecify.annotations.NullMarked;
