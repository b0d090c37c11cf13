/**
 * Starts the whole product and uses it as a person or program would; for journeys and benchmarks.
 */
@NullMarked
package io.cloudward.e2e.system;

import org.jspecify.annotations.NullMarked;
