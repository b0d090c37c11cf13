/** The result of an inspection: a tree of parts and what could not be scanned. */
@NullMarked
package io.cloudward.inspection.part;

import org.jspecify.annotations.NullMarked;
