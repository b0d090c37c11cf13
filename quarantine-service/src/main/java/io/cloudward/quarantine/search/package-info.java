/** Looking at items: lists by filters, with counts, and one item with all that is known of it. */
@NullMarked
package io.cloudward.quarantine.search;

import org.jspecify.annotations.NullMarked;
