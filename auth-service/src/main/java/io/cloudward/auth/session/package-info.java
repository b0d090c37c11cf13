/**
 * Sessions of browsers: short session tokens, a refresh token that rotates, sign-out here and
 * everywhere.
 */
@NullMarked
package io.cloudward.auth.session;

import org.jspecify.annotations.NullMarked;
