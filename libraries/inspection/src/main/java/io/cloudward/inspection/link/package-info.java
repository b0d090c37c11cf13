/** Links as documents carry them, and links found in running text. */
@NullMarked
package io.cloudward.inspection.link;

import org.jspecify.annotations.NullMarked;
