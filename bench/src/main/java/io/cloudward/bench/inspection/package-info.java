/** Extraction of text and parsing of mail against the usual libraries, same inputs, same run. */
@NullMarked
package io.cloudward.bench.inspection;

import org.jspecify.annotations.NullMarked;
