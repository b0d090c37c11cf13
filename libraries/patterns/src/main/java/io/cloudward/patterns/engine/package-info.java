/**
 * The engine: a text is folded, cut into tiles of 4 KiB, and classified 64 bytes at a time into
 * bitmaps; a filter over the bitmaps leaves few places where a match may start; there an automaton
 * that follows all expressions at once tells which may have matched; only those are verified,
 * validated, and looked at in their context.
 */
@NullMarked
package io.cloudward.patterns.engine;

import org.jspecify.annotations.NullMarked;
