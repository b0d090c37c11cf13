/**
 * Commands that may be sent twice: the first answer is stored in the command's own transaction and
 * given again.
 */
@NullMarked
package io.cloudward.web.idempotency;

import org.jspecify.annotations.NullMarked;
