/**
 * Errors as RFC 9457 problem details: one place that says what a client learns, with a stable type
 * and no word of an exception.
 */
@NullMarked
package io.cloudward.web.problem;

import org.jspecify.annotations.NullMarked;
