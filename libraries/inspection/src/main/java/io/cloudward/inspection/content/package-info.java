/** Bytes that are being inspected: in memory while small, in an unlinked file otherwise. */
@NullMarked
package io.cloudward.inspection.content;

import org.jspecify.annotations.NullMarked;
