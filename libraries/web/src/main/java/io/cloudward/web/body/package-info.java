/** How long the body of a request may be. */
@NullMarked
package io.cloudward.web.body;

import org.jspecify.annotations.NullMarked;
