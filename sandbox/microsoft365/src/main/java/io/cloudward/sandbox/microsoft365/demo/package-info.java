/** The demonstration organizations and the templates from which more are made. */
@NullMarked
package io.cloudward.sandbox.microsoft365.demo;

import org.jspecify.annotations.NullMarked;
