/**
 * Releasing or deleting many items: what is meant is fixed at the beginning, then done one by one.
 */
@NullMarked
package io.cloudward.quarantine.bulk;

import org.jspecify.annotations.NullMarked;
