/** Archives and compressed files, unpacked within the limits. */
@NullMarked
package io.cloudward.inspection.archive;

import org.jspecify.annotations.NullMarked;
