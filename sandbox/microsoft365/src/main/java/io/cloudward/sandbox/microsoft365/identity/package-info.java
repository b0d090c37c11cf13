/** The identity platform apart from its token endpoint: error bodies, sign-in, discovery. */
@NullMarked
package io.cloudward.sandbox.microsoft365.identity;

import org.jspecify.annotations.NullMarked;
