/**
 * What happens to messages and files, as the log tells it: verdicts that are not clean, what was
 * done about them, what became of it in quarantine. Clean verdicts are counted, not listed.
 */
@NullMarked
package io.cloudward.log.item;

import org.jspecify.annotations.NullMarked;
