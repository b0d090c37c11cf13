/**
 * The rules of national and international numbers, a line of data each, by region. {@link
 * io.cloudward.patterns.validation.national.NationalValidators} tells them all.
 */
@NullMarked
package io.cloudward.patterns.validation.national;

import org.jspecify.annotations.NullMarked;
