/**
 * Verdicts: every item that arrives is searched and judged by the policy that concerns it. Events
 * in: {@code connection.item}; events out: {@code dlp.verdict}, exactly one for each item received.
 */
@NullMarked
package io.cloudward.dlp.verdict;

import org.jspecify.annotations.NullMarked;
