/**
 * Expressions: what they may say, and the automata that read them. Everything is bounded, so a
 * match takes time linear in the text whatever a tenant writes; what cannot be bounded is refused.
 */
@NullMarked
package io.cloudward.patterns.expression;

import org.jspecify.annotations.NullMarked;
