/**
 * Links by which the people whom items were meant for release them, or ask for it, without an
 * account: each is for one item and one person, works once and for a while, and allows what the
 * policy allows at that moment.
 */
@NullMarked
package io.cloudward.quarantine.link;

import org.jspecify.annotations.NullMarked;
