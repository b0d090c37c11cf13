/** Parsers that run only inside a worker process. */
@NullMarked
package io.cloudward.inspection.heavy;

import org.jspecify.annotations.NullMarked;
