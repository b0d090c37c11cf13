/** Checks of REST interfaces that every service shares: the committed OpenAPI document. */
@NullMarked
package io.cloudward.testing.rest;

import org.jspecify.annotations.NullMarked;
