/**
 * The log of events that people care about: one entry per event, whatever the order in which they
 * arrive. What an event says in it is decided by pure functions.
 */
@NullMarked
package io.cloudward.log.timeline;

import org.jspecify.annotations.NullMarked;
