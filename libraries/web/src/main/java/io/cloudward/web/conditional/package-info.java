/** Conditional requests (RFC 9110 section 13): strong entity tags made of row versions. */
@NullMarked
package io.cloudward.web.conditional;

import org.jspecify.annotations.NullMarked;
