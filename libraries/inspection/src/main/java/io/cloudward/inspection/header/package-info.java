/** The header of a mail: fields in order, decoded words, addresses. */
@NullMarked
package io.cloudward.inspection.header;

import org.jspecify.annotations.NullMarked;
