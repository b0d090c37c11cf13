/**
 * How exact the identifier engine is: precision and recall by identifier on labelled text. The
 * generator knows nothing of the engine's tables; it writes numbers by the public rules.
 */
@NullMarked
package io.cloudward.bench.accuracy;

import org.jspecify.annotations.NullMarked;
