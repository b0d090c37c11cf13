/**
 * The identifier engine against its references on generated text, all in one run: a generic
 * multi-pattern engine, the JDK's regular expressions, and reading memory.
 */
@NullMarked
package io.cloudward.bench.patterns;

import org.jspecify.annotations.NullMarked;
