/**
 * The pieces from which the validators of numbers are built: check-digit schemes as small objects
 * that take weights, moduli and tables as data, dates inside numbers, and the joints between them.
 */
@NullMarked
package io.cloudward.patterns.validation.rule;

import org.jspecify.annotations.NullMarked;
