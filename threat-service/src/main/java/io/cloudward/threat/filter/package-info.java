/**
 * What looks at mail and files. Every bean of type {@link io.cloudward.threat.filter.Filter} takes
 * part in every scan; it says what it found, and the package {@code verdict} makes a verdict of it.
 */
@NullMarked
package io.cloudward.threat.filter;

import org.jspecify.annotations.NullMarked;
