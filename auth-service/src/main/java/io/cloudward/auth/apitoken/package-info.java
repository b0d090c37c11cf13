/** Tokens of programs: shown once, stored as a hash, exchanged for a short session token. */
@NullMarked
package io.cloudward.auth.apitoken;

import org.jspecify.annotations.NullMarked;
