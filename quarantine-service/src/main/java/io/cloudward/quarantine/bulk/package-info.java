/** bulk. */
@NullMarked
package io.cloudward.quarantine.bulk;

import org.jspecify.annotations.NullMarked;
