/** How the lists of this service are asked for and read. */
@NullMarked
package io.cloudward.log.query;

import org.jspecify.annotations.NullMarked;
