/** Stand-in for Microsoft 365; for demos and tests, never a dependency of a production module. */
@NullMarked
package io.cloudward.sandbox.microsoft365;

import org.jspecify.annotations.NullMarked;
