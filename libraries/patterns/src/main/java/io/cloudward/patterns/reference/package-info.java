/**
 * The slow reference: what the engine must find, said in the simplest code that says it. Tests and
 * benchmarks compare the engine with it; nothing else uses it.
 */
@NullMarked
package io.cloudward.patterns.reference;

import org.jspecify.annotations.NullMarked;
