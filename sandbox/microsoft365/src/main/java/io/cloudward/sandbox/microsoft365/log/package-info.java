/** The log of what clients asked, for assertions of tests; it holds no token, password or query. */
@NullMarked
package io.cloudward.sandbox.microsoft365.log;

import org.jspecify.annotations.NullMarked;
