/**
 * Checks that a number's form alone cannot make: check digits, dates inside numbers, ranges that an
 * authority really issues. Validators are found by name; families of them register as services.
 */
@NullMarked
package io.cloudward.patterns.validation;

import org.jspecify.annotations.NullMarked;
