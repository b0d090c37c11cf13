/** True file types by magic numbers, zip directories and OLE directories. */
@NullMarked
package io.cloudward.inspection.type;

import org.jspecify.annotations.NullMarked;
