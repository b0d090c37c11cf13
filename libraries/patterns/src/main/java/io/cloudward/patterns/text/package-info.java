/**
 * How text is read before it is matched: which characters stand for which plain ones, which are
 * dropped, and which belong to a word.
 */
@NullMarked
package io.cloudward.patterns.text;

import org.jspecify.annotations.NullMarked;
