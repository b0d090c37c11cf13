/** What all benchmarks share: latencies and the line that compares them with a limit. */
@NullMarked
package io.cloudward.bench;

import org.jspecify.annotations.NullMarked;
