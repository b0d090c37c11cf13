/** Faults that can be switched on, throttling, and the simulated clock. */
@NullMarked
package io.cloudward.sandbox.microsoft365.faults;

import org.jspecify.annotations.NullMarked;
