/** Makes one verdict of what the filters found. */
@NullMarked
package io.cloudward.threat.verdict;

import org.jspecify.annotations.NullMarked;
