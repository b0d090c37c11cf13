/** Signed tokens: keys, JSON Web Tokens, access and refresh tokens. */
@NullMarked
package io.cloudward.sandbox.microsoft365.token;

import org.jspecify.annotations.NullMarked;
