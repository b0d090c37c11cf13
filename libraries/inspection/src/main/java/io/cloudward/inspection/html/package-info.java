/** HTML to text, links and hidden stretches, by one pass over the bytes. */
@NullMarked
package io.cloudward.inspection.html;

import org.jspecify.annotations.NullMarked;
