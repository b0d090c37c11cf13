/**
 * Keyword lists: words that a tenant names, and how many of them, how close together or how heavy
 * they must be to count.
 */
@NullMarked
package io.cloudward.patterns.keyword;

import org.jspecify.annotations.NullMarked;
