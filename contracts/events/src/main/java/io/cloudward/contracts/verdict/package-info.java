/** What the scanners think of items. */
@NullMarked
package io.cloudward.contracts.verdict;

import org.jspecify.annotations.NullMarked;
