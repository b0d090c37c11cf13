/** Signing in with user name and password, and what slows down those who guess. */
@NullMarked
package io.cloudward.auth.signin;

import org.jspecify.annotations.NullMarked;
